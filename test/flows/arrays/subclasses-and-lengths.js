// probes: arrays that a function or a method makes shorter, and those of classes of one's own
const dl = []; dl.push('x'); dl.push(source('email'));
dl.forEach(v => { sink(v); }); // flow: email
dl.length = 0; dl.push('fresh');
sink(dl[0]);
class L extends Array { clear() { this.length = 0; } }
const el = new L(); el.push(source('email')); el.clear(); el.push('y'); sink(el[0]);
function clear(list, n) { list.length = n; }
const fl = ['x', source('email')]; clear(fl, 1); sink(fl[1]);
const gl = ['x', source('email')]; clear(gl, 2); sink(gl[1]); // flow: email
const hl = ['x', source('email')]; clear(hl, window.n); sink(hl[1]); // flow: email
class M extends Array { }
const il = new M(); il.push('x'); il.push(source('email')); sink(il[0]);
sink(il[1]); // flow: email
il.length = 1; sink(il[1]);
const jl = new M(); jl.push('x'); jl.push(source('email')); jl.splice(1, 1); sink(jl[1]);
