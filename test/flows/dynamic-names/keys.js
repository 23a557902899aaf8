// probes: computed property access with constant and concatenated keys
const o = { mail: source('email'), tel: source('phone'), id: 1 };
const k = 'ma' + 'il';
sink(o[k]); // flow: email
sink(o['i' + 'd']);
const ks = ['id', 'tel'];
sink(o[ks[0]]);
sink(o[ks[1]]); // flow: phone
const K = { A: 'mail', B: 'id' };
sink(o[K.A]); // flow: email
sink(o[K.B]);
function key() { return 'id'; }
sink(o[key()]);
const w = {};
w[`f${1}`] = source('name');
w[`f${2}`] = 'x';
sink(w.f1); // flow: name
sink(w.f2);
w[k] = source('location');
sink(w.mail); // flow: location
sink(w.tel);
const S = Symbol('s'), T = Symbol('t');
const y = { [S]: source('email'), [T]: 'z' };
sink(y[S]); // flow: email
sink(y[T]);
const arr = [];
arr['0'] = source('email');
arr['1'] = 1;
sink(arr[0]); // flow: email
sink(arr[1]);
for (const kk of ['id']) {
  sink(o[kk]);
}
const any = Math.random() > 0.5 ? 'mail' : 'tel';
sink(o[any]); // flow: email, phone
const any2 = Math.random() > 0.5 ? 'mail' : 'id';
sink(o[any2]); // flow: email
