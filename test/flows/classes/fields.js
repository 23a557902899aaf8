// probes: class fields, private fields, static fields and blocks, private methods
class A {
  mail = source('email');
  id = 1;
  #secret = source('phone');
  #plain = 'p';
  static s = source('name');
  static t = 'x';
  static u;
  static { A.u = source('location'); this.w = 'k'; }
  getSecret() { return this.#secret; }
  getPlain() { return this.#plain; }
  #priv() { return this.#secret; }
  viaPriv() { return this.#priv(); }
  get acc() { return this.#secret; }
  set acc(v) { this.#secret = v; }
  static #ps = source('email');
  static ps() { return A.#ps; }
  ['comp' + 1] = source('email');
  static isA(o) { return #secret in o; }
}
const a = new A();
sink(a.mail); // flow: email
sink(a.id);
sink(a.getSecret()); // flow: phone
sink(a.getPlain());
sink(a.viaPriv()); // flow: phone
sink(a.acc); // flow: phone
a.acc = 'over';
sink(a.acc);
sink(a.viaPriv());
sink(A.s); // flow: name
sink(A.t);
sink(A.u); // flow: location
sink(A.w);
sink(A.ps()); // flow: email
sink(a.comp1); // flow: email
sink(A.isA(a));
sink(a.s);
