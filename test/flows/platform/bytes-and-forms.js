// Bytes, texts and forms: what the platform puts data into.
const s = source('email');
{ const a = new Uint8Array(2); a[0] = s; sink(a[0]); } // flow: email
{ const a = new Uint8Array(2); a[0] = s; sink(a[1]); }
{ const a = new Uint8Array([s]); sink(a[0]); } // flow: email
{ const a = new Uint8Array(['x']); sink(a[0]); }
{ const a = Uint8Array.from([s]); sink(a[0]); } // flow: email
{ const a = Uint8Array.of(s); sink(a[0]); } // flow: email
{ const a = new Float64Array(2); a.set([s], 1); sink(a[1]); } // flow: email
{ const a = new Float64Array(2); a.fill(s); sink(a[1]); } // flow: email
{ const a = new Uint8Array([s]); sink(a.subarray(0)[0]); } // flow: email
{ const a = new Uint8Array([s]); sink(a.slice()[0]); } // flow: email
{ const a = new Uint8Array([s]); sink(a.map(x => x)[0]); } // flow: email
{ const a = new Uint8Array([s]); sink(a.map(() => 1)[0]); }
{ const a = new Uint8Array([s]); for (const b of a) sink(b); } // flow: email
{ const a = new Uint8Array([s]); a.forEach(b => sink(b)); } // flow: email
{ const a = new Uint8Array([s]); sink([...a][0]); } // flow: email
{ const a = new Uint8Array([s]); sink(a.length); sink(a.byteLength); }
{ const a = new Uint8Array([s]); sink(a.join('')); } // flow: email
{ const a = new Uint8Array([s]); sink(new Uint16Array(a.buffer)[0]); } // flow: email
{ const b = new ArrayBuffer(8); new Uint8Array(b)[0] = s; sink(new Uint8Array(b)[0]); } // flow: email
{ const b = new ArrayBuffer(8); const v = new DataView(b); v.setInt8(0, s); sink(v.getInt8(0)); } // flow: email
{ const b = new ArrayBuffer(8), c = new ArrayBuffer(8); new DataView(b).setInt8(0, s); sink(new DataView(c).getInt8(0)); }
{ const b = new ArrayBuffer(8); const v = new DataView(b); v.setInt8(0, s); sink(new Uint8Array(b)[0]); } // flow: email
{ const b = new ArrayBuffer(8); const v = new DataView(b); v.setInt8(0, s); sink(b.slice(0)); } // flow: email
sink(new TextEncoder().encode(s)); // flow: email
sink(new TextEncoder().encode(s)[0]); // flow: email
sink(new TextDecoder().decode(new TextEncoder().encode(s))); // flow: email
sink(new TextDecoder().decode(new TextEncoder().encode('plain')));
sink(Buffer.from(s).toString('base64')); // flow: email
sink(Buffer.from('plain').toString('base64'));
sink(Buffer.concat([Buffer.from(s)])); // flow: email
{ const b = Buffer.alloc(8); b.write(s); sink(b.toString()); } // flow: email
sink(new URL(s).href); // flow: email
sink(new URL(s).searchParams.get('q')); // flow: email
sink(new URL('https://example.org').href);
{ const u = new URL('https://example.org'); u.searchParams.set('q', s); sink(u.href); } // flow: email
{ const u = new URL('https://example.org'); u.searchParams.append('q', s); sink(u.toString()); } // flow: email
{ const u = new URL('https://example.org'); u.pathname = s; sink(u.href); } // flow: email
{ const u = new URL('https://example.org'); u.hash = s; sink(String(u)); } // flow: email
{ const p = new URLSearchParams(); p.append('q', s); sink(p.get('q')); } // flow: email
{ const p = new URLSearchParams(); p.append('q', s); sink(p.get('r')); }
{ const p = new URLSearchParams(); p.set('q', s); sink(p.toString()); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink(p.toString()); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink(`?${p}`); } // flow: email
{ const p = new URLSearchParams(s); sink(p.get('q')); } // flow: email
{ const p = new URLSearchParams({ q: s }); for (const [k, v] of p) sink(v); } // flow: email
{ const p = new URLSearchParams({ q: s }); p.forEach(v => sink(v)); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink(p.getAll('q')[0]); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink([...p.values()][0]); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink(Object.fromEntries(p).q); } // flow: email
{ const p = new URLSearchParams({ q: s }); sink(p.has('q')); sink(p.size); }
{ const f = new FormData(); f.append('q', s); sink(f.get('q')); } // flow: email
{ const f = new FormData(); f.append('q', s); for (const [k, v] of f) sink(v); } // flow: email
{ const f = new FormData(); f.set('q', s); sink(Object.fromEntries(f).q); } // flow: email
{ const f = new FormData(); f.set('q', 'plain'); sink(f.get('q')); }
{ const h = new Headers(); h.set('q', s); sink(h.get('q')); } // flow: email
{ const h = new Headers({ q: s }); sink(h.get('q')); } // flow: email
{ const h = new Headers(); h.set('q', 'plain'); sink(h.get('q')); }
{ const b = new Blob([s]); b.text().then(t => sink(t)); } // flow: email
{ const b = new Blob(['plain']); b.text().then(t => sink(t)); }
{ const f = new File([s], 'x'); f.text().then(t => sink(t)); } // flow: email
{ const r = new FileReader(); r.onload = () => sink(r.result); r.readAsText(new Blob([s])); } // missing: email, what is put into something from outside is read only whole
{ const r = new Response(s); r.text().then(t => sink(t)); } // flow: email
{ const r = new Response(s); r.json().then(t => sink(t.x)); } // flow: email
{ const r = new Request('https://example.org', { method: 'POST', body: s }); r.text().then(t => sink(t)); } // flow: email
sink(URL.createObjectURL(new Blob([s]))); // spurious: email, an address of a blob counts as the blob
sink(structuredClone(s)); // flow: email
sink(structuredClone({ x: s, y: 'plain' }).x); // flow: email
sink(structuredClone({ x: s, y: 'plain' }).y);
sink(structuredClone(new Map([['k', s]])).get('k')); // flow: email
{ const r = /(.)/.exec(s); sink(r[1]); sink(r.index); } // flow: email
{ const r = /(?<n>.)/.exec(s); sink(r.groups.n); } // flow: email
{ const r = /(.)/.exec('plain'); sink(r[1]); }
{ sink(/x/.test(s)); }
{ const re = /x/g; let m; while ((m = re.exec(s))) sink(m[0]); } // flow: email
{ /x(.)/.exec(s); sink(RegExp.$1); } // flow: email
{ sink(s.replace(/(?<n>x)/, '$<n>')); } // flow: email
{ sink(/x/[Symbol.replace](s, 'y')); } // flow: email
{ sink(/x/[Symbol.split](s)[0]); } // flow: email
{ sink(/x/[Symbol.match](s)[0]); } // flow: email
{ const d = new Date(); d.setTime(s); sink(d.getTime()); } // missing: email, what is put into something from outside is read only whole
{ const d = new Date(s); sink(d.getFullYear()); } // flow: email
{ const d = new Date(2020, 1, s); sink(d); } // flow: email
sink(crypto.randomUUID());
sink(new AbortController().signal);
{ const c = new AbortController(); c.abort(s); sink(c.signal.reason); } // flow: email
{ const e = new CustomEvent('x', { detail: s }); sink(e.detail); } // flow: email
{ const e = new CustomEvent('x', { detail: 'plain' }); sink(e.detail); }
{ const e = new MessageEvent('message', { data: s }); sink(e.data); } // flow: email
{ localStorage.setItem('k', s); sink(localStorage.getItem('k')); } // flow: email
{ localStorage.setItem('k2', 'plain'); sink(localStorage.getItem('k2')); }
{ sessionStorage.k = s; sink(sessionStorage.k); } // flow: email
{ globalThis.kept = s; sink(globalThis.kept); sink(globalThis.other); } // flow: email
{ globalThis.kept2 = s; sink(kept2); } // flow: email
{ process.env.X = s; sink(process.env.X); } // flow: email
{ const e = new Error(s); sink(e.message); sink(e.stack); sink(String(e)); } // flow: email
{ const e = new Error('x', { cause: s }); sink(e.cause); } // flow: email
{ const e = new Error('x', { cause: s }); sink(e.message); }
{ const e = new AggregateError([s]); sink(e.errors[0]); } // flow: email
{ class Mine extends Error { constructor(x) { super('x'); this.data = x; } } const e = new Mine(s); sink(e.data); } // flow: email
{ class Mine extends Error { constructor(x) { super('x'); this.data = x; } } const e = new Mine(s); sink(e.message); }
sink(Atomics.add(new Int32Array(2), 0, s)); // flow: email
