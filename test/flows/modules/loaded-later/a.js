import * as ns from './lib.js';
export async function p1() { const { fresh } = await import('./lib.js'); sink(fresh); } // flow: email
export async function p2() { const { plain } = await import('./lib.js'); sink(plain); }
export async function p3() { const m = await import('./lib.js'); sink(m.default()); } // flow: email
export function p4() { import('./lib.js').then(({ default: g }) => sink(g())); } // flow: email
export function p5() { ns.setValue(source('email')); sink(ns.value); } // flow: email
export function p6() { for (const [k, v] of Object.entries(ns)) if (k === 'fresh') sink(v); } // flow: email
const name = './lib.js';
export async function p7() { const m = await import(name); sink(m.fresh); } // flow: email
export async function p8() { const [a, b] = await Promise.all([import('./lib.js'), 1]); sink(a.fresh); } // flow: email
