function w1(object, a, b, value) { object[a][b] = value; }
export function s1() { const o = { x: {} }; w1(o, 'x', 'y', source('email')); sink(o.x.y); } // flow: email
function w2(object, a, b, value) { object[a] = {}; object[a][b] = value; }
export function s2() { const o = { }; w2(o, 'x', 'y', source('email')); sink(o.x.y); } // flow: email
function w3(object, a, b, value) { const t = {}; object[a] = t; t[b] = value; }
export function s3() { const o = { }; w3(o, 'x', 'y', source('email')); sink(o.x.y); } // flow: email
function w4(object, a, b, value) { if (!object[a]) object[a] = {}; object[a][b] = value; }
export function s4() { const o = { }; w4(o, 'x', 'y', source('email')); sink(o.x.y); } // flow: email
function w5(object, a, value) { if (!object[a]) object[a] = []; object[a].push(value); }
export function s5() { const o = { }; w5(o, 'x', source('email')); sink(o.x[0]); } // flow: email
export function s6() { const o = { }; w5(o, 'x', source('email')); sink(o.y); }
function w7(object, a, value) { object[a] = object[a] || []; object[a].push(value); }
export function s7() { const o = { }; w7(o, 'x', source('email')); sink(o.x[0]); } // flow: email
function w8(object, a, value) { object[a] ||= []; object[a].push(value); }
export function s8() { const o = { }; w8(o, 'x', source('email')); sink(o.x[0]); } // flow: email
class B { m = {}; on(k, v) { (this.m[k] ||= []).push(v); } get(k) { return this.m[k]; } }
export function s9() { const b = new B(); b.on('x', source('email')); sink(b.get('x')[0]); } // flow: email
export function s10() { const b = new B(); b.on('x', source('email')); sink(b.get('y')); }
class C { m = {}; on(k, v) { if (!this.m[k]) this.m[k] = {}; this.m[k].z = v; } get(k) { return this.m[k].z; } }
export function s11() { const b = new C(); b.on('x', source('email')); sink(b.get('x')); } // flow: email
function w12(object, a, value) { const t = object[a] ?? (object[a] = {}); t.v = value; }
export function s12() { const o = { }; w12(o, 'x', source('email')); sink(o.x.v); } // flow: email
