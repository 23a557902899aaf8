const s = source('email');
const c = () => Math.random() > 0.5;
outer: for (const a of ['x', s]) { for (const b of [1]) { if (c()) continue outer; sink(a); } } // flow: email
{ let v = 'x'; lbl: { if (c()) break lbl; v = s; } sink(v); } // flow: email
{ let v = s; lbl: { v = 'x'; break lbl; v = s; } sink(v); }
{ let v; switch ('a') { case 'a': v = s; break; default: v = 'x'; } sink(v); } // flow: email
{ let v; switch ('b') { case 'a': v = s; break; default: v = 'x'; } sink(v); }
{ let v = 'x'; switch (c() ? 1 : 2) { case 1: v = s; case 2: sink(v); } } // flow: email
{ let v = s; switch (c() ? 1 : 2) { case 1: case 2: v = 'x'; } sink(v); }
{ let v = s; switch (c() ? 1 : 2) { case 1: v = 'a'; break; default: v = 'x'; } sink(v); }
function fin() { try { return s; } finally { return 'x'; } }
sink(fin());
function fin2() { try { return 'x'; } finally { return s; } }
sink(fin2()); // flow: email
function fin3() { let v = 'x'; try { v = s; throw 1; } catch { } finally { v = 'x'; } return v; }
sink(fin3());
function fin4() { let v = s; try { v = 'y'; } finally { v += '!'; } return v; }
sink(fin4());
function fin5() { try { return s; } finally { c(); } }
sink(fin5()); // flow: email
function fin6() { for (;;) { try { return s; } finally { break; } } return 'x'; }
sink(fin6());
try { throw s; } catch (e) { sink(e); } // flow: email
try { throw new Error(s); } catch (e) { sink(e.message); } // flow: email
try { throw { a: s, b: 'x' }; } catch (e) { sink(e.b); }
try { throw { a: s, b: 'x' }; } catch (e) { sink(e.a); } // flow: email
try { try { throw s; } finally { c(); } } catch (e) { sink(e); } // flow: email
try { try { throw s; } catch (e) { throw 'x'; } } catch (e) { sink(e); }
try { try { throw s; } catch (e) { throw e; } } catch (e) { sink(e); } // flow: email
try { try { throw 'x'; } finally { throw s; } } catch (e) { sink(e); } // flow: email
{ let v = s; try { c(); v = 'x'; } catch { v = 'y'; } sink(v); }
{ let v = s; try { c(); v = 'x'; } catch { } sink(v); } // flow: email
{ const v = (s, 'x'); sink(v); }
{ const v = ('x', s); sink(v); } // flow: email
sink(void s);
sink(typeof s);
sink(!s);
sink(s === 'x');
{ let v = s; v &&= 'x'; sink(v); }
{ let v = ''; v ||= s; sink(v); } // flow: email
{ let v = null; v ??= s; sink(v); } // flow: email
{ let v = 'x'; v ??= s; sink(v); }
{ let v = 'x'; v += s; sink(v); } // flow: email
sink(c() ? s : 'x'); // flow: email
sink(c() ? 'y' : 'x');
sink(true ? 'x' : s);
sink(false ? s : 'x');
sink(1 > 0 ? s : 'x'); // flow: email
sink('x' || s);
sink('' || s); // flow: email
sink(s && 'x');
sink('x' && s); // flow: email
sink(null ?? s); // flow: email
sink('x' ?? s);
if (false) sink(s);
if (0) { sink(s); } else { sink('x'); }
if (true) sink(s); // flow: email
while (false) { sink(s); }
for (let i = 0; i < 0; i++) sink(s);
for (let i = 0; i < 1; i++) sink(s); // flow: email
do { sink(s); } while (false); // flow: email
{ const DEBUG = false; if (DEBUG) sink(s); }
{ const DEBUG = true; if (DEBUG) sink(s); } // flow: email
{ const n = 10; if (n < 5) sink(s); }
{ const n = 10; if (n > 5) sink(s); } // flow: email
{ const o = { on: false }; if (o.on) sink(s); }
{ const o = { on: false }; o.on = true; if (o.on) sink(s); } // flow: email
{ const [x] = [1]; if (x === 2) sink(s); }
{ let i = 0; i++; if (i === 0) sink(s); }
{ const mode = 'a'; if (mode === 'b') sink(s); else sink('x'); }
{ const k = 'abc'; if (k.length === 2) sink(s); }
{ if ('abc'.startsWith('x')) sink(s); }
{ if (typeof 'x' === 'number') sink(s); }
{ if (1 + 1 === 3) sink(s); }
{ if (!true) sink(s); }
{ if (null) sink(s); }
{ if (undefined || false) sink(s); }
{ if (true && false) sink(s); }
{ const f = () => false; if (f()) sink(s); }
{ const f = () => true; if (!f()) sink(s); }
function early(v) { if (true) return 'x'; return v; }
sink(early(s));
function thrown(v) { throw new Error('x'); sink(v); }
try { thrown(s); } catch {}
function deadAfter() { return 'x'; sink(s); }
deadAfter();
{ const b = c(); let v = 'x'; if (b) v = s; if (!b) sink(v); }
{ const b = c(); let v = 'x'; if (b) v = s; if (b) sink(v); } // flow: email
{ const b = c(); let v; if (b) { v = s; } else { v = 'x'; } if (!b) { sink(v); } }
{ let v = 'x'; sink(v); v = s; }
{ let v = s; v = 'x'; sink(v); }
{ let v = s; if (c()) v = 'x'; sink(v); } // flow: email
{ let v = s; if (c()) v = 'x'; else v = 'y'; sink(v); }
{ let v = 'x'; for (const i of [1, 2]) { sink(v); v = s; } } // flow: email
{ let v = s; for (const i of [1, 2]) { v = 'x'; } sink(v); }
{ let v = s; while (c()) { v = 'x'; } sink(v); } // flow: email
{ let v = s; do { v = 'x'; } while (c()); sink(v); }
{ let i = 0, v = 'x'; while (i < 3) { if (i === 1) v = s; i++; } sink(v); } // flow: email
{ let a = 'x', b = 'x', d = 'x'; for (let i = 0; i < 4; i++) { d = b; b = a; a = s; } sink(d); } // flow: email
{ let str = ''; for (const ch of s) str += ch; sink(str); } // flow: email
{ let str = ''; for (let i = 0; i < s.length; i++) str += s[i]; sink(str); } // flow: email
{ let str = ''; for (let i = 0; i < s.length; i++) str += s.charAt(i); sink(str); } // flow: email
{ let str = ''; for (const ch of s) { if (ch === 'a') str += 'a'; } sink(str); }
{ const parts = []; for (const ch of s) parts.push(ch); sink(parts.join('')); } // flow: email
function args1() { return arguments[0]; }
sink(args1(s)); // flow: email
sink(args1('x', s));
function args2(a) { arguments[0] = s; return a; }
sink(args2('x')); // flow: email
function args3(a) { 'use strict'; arguments[0] = s; return a; }
sink(args3('x'));
function args4(a) { a = s; return arguments[0]; }
sink(args4('x')); // flow: email
function args5() { return Array.from(arguments)[1]; }
sink(args5('x', s)); // flow: email
function args6() { return [].slice.call(arguments, 1)[0]; }
sink(args6('x', s)); // flow: email
sink(args6(s, 'x')); // spurious: email, of a part of the arguments nobody knows where it began
function args7() { const [a, b] = arguments; return b; }
sink(args7('x', s)); // flow: email
function fact(n, v) { return n <= 0 ? v : fact(n - 1, v); }
sink(fact(3, s)); // flow: email
sink(fact(3, 'x'));
function even(n, v) { return n === 0 ? v : odd(n - 1, v); }
function odd(n, v) { return n === 0 ? 'x' : even(n - 1, v); }
sink(even(4, s)); // flow: email
function walk(t) { if (!t) return ''; return t.v + walk(t.next); }
sink(walk({ v: 'x', next: { v: s, next: null } })); // flow: email
sink(walk({ v: 'x', next: { v: 'y', next: null } }));
function ctx(v) { return v; }
{ const a = ctx(s), b = ctx('x'); sink(b); }
{ const a = ctx(s), b = ctx('x'); sink(a); } // flow: email
{ const o = { a: ctx(s), b: ctx('x') }; sink(o.b); }
eval('1'); sink(eval('s')); // missing: email, a text that is run is not read
{ const f = new Function('a', 'return a'); sink(f(s)); } // flow: email
{ const v = Number(s); sink(v); } // flow: email
{ const v = parseInt(s, 10) + 1; sink(v); } // flow: email
{ const v = `${s}`.length > 3 ? 'long' : 'short'; sink(v); }
{ const v = encodeURIComponent(s); sink(v); } // flow: email
{ const v = btoa(s); sink(atob(v)); } // flow: email
{ const v = [s] + ''; sink(v); } // flow: email
{ const v = +s; sink(v); } // flow: email
{ const v = { ...s }; sink(v[0]); } // flow: email
{ const v = Object(s); sink(v); } // flow: email
{ const v = new String(s); sink(v.toString()); } // flow: email
