import { produce } from 'immer';
export function h18() { const s = produce({ a: 'x' }, d => { d.a = source('email'); }); sink(s.a); } // flow: email
export function h19() { const base = { a: 'x', b: { c: 'y' } }; const s = produce(base, d => { d.a = source('email'); }); sink(base.a); }
export function h20() { const s = produce({ list: [] }, d => { d.list.push(source('email')); }); sink(s.list[0]); } // flow: email
