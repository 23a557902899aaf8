export function j1() { const u = new URL('http://h/p'); u.searchParams.set('q', source('email')); sink(u.href); } // flow: email
export function j2() { const u = new URL('http://h/p?q=' + source('email')); sink(u.searchParams.get('q')); } // flow: email
export function j3() { const u = new URL('http://h/p'); u.hash = source('email'); sink(String(u)); } // flow: email
export function j4() { const u = new URL('http://h/p'); u.hash = source('email'); sink(u.hostname); }
export function j5() { sink(new URLSearchParams({ a: source('email') }).toString()); } // flow: email
export function j6() { const p = new URLSearchParams(); p.append('a', source('email')); for (const [k, v] of p) sink(v); } // flow: email
export function j7() { const p = new URLSearchParams(); p.append('a', source('email')); for (const [k, v] of p) sink(k); }
export function j8() { const p = new URLSearchParams([['a', source('email')], ['b', 'x']]); sink(p.get('b')); }
export function j9() { const p = new URLSearchParams({ a: source('email') }); p.delete('a'); sink(p.get('a')); }
export function j10() { const f = new FormData(); f.append('a', source('email')); sink(f.get('a')); } // flow: email
export function j11() { const f = new FormData(); f.append('a', source('email')); f.append('b', 'x'); sink(f.get('b')); }
export function j12() { const f = new FormData(); f.append('a', source('email')); sink(Object.fromEntries(f).a); } // flow: email
export function j13() { const h = new Headers({ 'x-a': 'pre' + btoa(source('email')) }); sink(atob(h.get('X-A').slice(3))); } // flow: email
export function j14() { const h = new Headers(); h.set('a', 'x'); sink(h.get('a')); }
export async function j15() { sink(await new Response(source('email')).text()); } // flow: email
export async function j16() { sink((await new Response(JSON.stringify({ a: source('email') })).json()).a); } // flow: email
export async function j17() { const r = new Request('http://h/', { method: 'POST', body: source('email') }); sink(await r.text()); } // flow: email
export async function j18() { const r = new Request('http://h/' + source('email')); sink(r.url); } // flow: email
export async function j19() { const r = new Request('http://h/' + source('email')); sink(r.method); }
export async function j20() { sink(await new Blob(['a', source('email')]).text()); } // flow: email
export async function j21() { const r = new Response(source('email')); sink(r.status); }
export async function j22() { const r = new Response(source('email')).clone(); const rd = r.body.getReader(); const { value } = await rd.read(); sink(new TextDecoder().decode(value)); } // flow: email
export async function j23() { const { readable, writable } = new TransformStream(); const w = writable.getWriter(); w.write(source('email')); sink((await readable.getReader().read()).value); } // flow: email
export async function j24() { const rs = new ReadableStream({ start(c) { c.enqueue(source('email')); c.close(); } }); for await (const c of rs) sink(c); } // flow: email
export function j25() { const c = new AbortController(); c.signal.addEventListener('abort', () => sink(c.signal.reason)); c.abort(source('email')); } // flow: email
export function j26() { const t = new EventTarget(); t.addEventListener('e', e => sink(e.detail)); t.dispatchEvent(new CustomEvent('e', { detail: source('email') })); } // flow: email
export function j27() { const t = new EventTarget(); t.addEventListener('e', e => sink(e.type)); t.dispatchEvent(new CustomEvent('e', { detail: source('email') })); }
export function j28() { const b = new BroadcastChannel('s5'); const c = new BroadcastChannel('s5'); c.onmessage = e => { sink(e.data); b.close(); c.close(); }; b.postMessage(source('email')); } // missing: email, channels of one name within a function are not joined
export async function j29() { const r = Response.json({ v: source('email') }); const { v } = await r.json(); sink(v); } // flow: email
export function j30() { const t = new EventTarget(); const h = { handleEvent(e) { sink(e.detail); } }; t.addEventListener('e', h); t.dispatchEvent(new CustomEvent('e', { detail: source('email') })); } // flow: email
export function j31() { queueMicrotask(() => sink(x)); var x = source('email'); } // flow: email
export function j32() { const p = new URLSearchParams('a=' + source('email')); sink([...p.values()][0]); } // flow: email
export async function j34() { sink(URL.canParse(source('email'))); }
export function j35() { const f = new File([source('email')], 'plain.txt'); sink(f.name); }
export function j36() { const f = new File(['x'], source('email')); sink(f.name); } // flow: email
