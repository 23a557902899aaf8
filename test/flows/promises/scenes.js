export async function k1() { const [a, b] = await Promise.allSettled([Promise.resolve(source('email')), 1]); sink(a.value); } // flow: email
export async function k2() { const [a, b] = await Promise.allSettled([Promise.resolve(source('email')), 1]); sink(b.value); }
export async function k3() { const [a] = await Promise.allSettled([Promise.reject(new Error(source('email')))]); sink(a.reason.message); } // flow: email
export async function k4() { const [a] = await Promise.allSettled([Promise.resolve(source('email'))]); sink(a.status); }
export async function k5() { sink(await Promise.any([Promise.reject(1), Promise.resolve(source('email'))])); } // flow: email
export async function k6() { try { await Promise.any([Promise.reject(source('email'))]); } catch (e) { sink(e.errors[0]); } } // flow: email
export async function k7() { sink(await Promise.race([new Promise(() => {}), Promise.resolve(source('email'))])); } // flow: email
export async function k8() { const thenable = { then(ok) { ok(source('email')); } }; sink(await thenable); } // flow: email
export async function k9() { const thenable = { then(ok, no) { no(source('email')); } }; try { await thenable; } catch (e) { sink(e); } } // flow: email
export async function k10() { const thenable = { v: source('email'), then(ok) { ok('x'); } }; sink(await thenable); }
export async function k11() { const { promise, resolve } = Promise.withResolvers(); resolve(source('email')); sink(await promise); } // flow: email
export async function k12() { const { promise, reject } = Promise.withResolvers(); reject(source('email')); promise.catch(e => sink(e)); } // flow: email
export async function k13() { const { promise, resolve, reject } = Promise.withResolvers(); resolve('x'); resolve(source('email')); sink(await promise); }
export function k14() { Promise.resolve(source('email')).finally(() => 'x').then(v => sink(v)); } // flow: email
export function k15() { Promise.resolve('x').finally(() => source('email')).then(v => sink(v)); }
export function k16() { Promise.resolve(source('email')).then(null, () => {}).then(v => sink(v)); } // flow: email
export function k17() { Promise.resolve(source('email')).catch(v => sink(v)); }
export function k18() { Promise.reject(source('email')).then(v => sink(v), () => {}); }
export function k19() { Promise.resolve().then(() => { throw source('email'); }).then(() => {}).catch(e => sink(e)); } // flow: email
export function k20() { Promise.resolve(Promise.resolve(source('email'))).then(v => sink(v)); } // flow: email
export async function k21() { const p = (async () => { throw new Error(source('email')); })(); await p.catch(e => sink(e.message)); } // flow: email
export async function k22() { const rs = await Promise.all([1, 2].map(async n => n === 2 ? source('email') : 'x')); sink(rs[1]); } // flow: email
export async function k23() { const m = new Map(); m.set('p', Promise.resolve(source('email'))); sink(await m.get('p')); } // flow: email
export async function k24() { const o = await Array.fromAsync([Promise.resolve(source('email'))]); sink(o[0]); } // flow: email
export async function k25() { async function* g() { yield source('email'); } sink((await Array.fromAsync(g()))[0]); } // flow: email
export async function k26() { sink(await Array.fromAsync(['a'], async x => x)); }
export async function k27() { const v = await new Promise(r => setTimeout(r, 1, source('email'))); sink(v); } // flow: email
export async function k28() { const v = await new Promise(r => setTimeout(() => r('x'), 1, source('email'))); sink(v); }
export async function k29() { class P extends Promise {} sink(await P.resolve(source('email'))); } // flow: email
export async function k30() { for await (const v of [Promise.resolve('a'), Promise.resolve(source('email'))]) sink(v); } // flow: email
export async function k31() { const p = Promise.try(() => source('email')); sink(await p); } // flow: email
export async function k32() { let x = 'a'; const t = Promise.resolve().then(() => { x = source('email'); }); sink(x); await t; }
export async function k33() { let x = 'a'; const t = Promise.resolve().then(() => { x = source('email'); }); await t; sink(x); } // flow: email
