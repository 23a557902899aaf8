// probes: instances wired to each other and stored in containers
class Repo { #rows = new Map(); save(k, v) { this.#rows.set(k, v); } find(k) { return this.#rows.get(k); } }
class Service { constructor(repo) { this.repo = repo; } reg(v) { this.repo.save('u', v); } who() { return this.repo.find('u'); } }
const r1 = new Repo(), r2 = new Repo();
const s1 = new Service(r1), s2 = new Service(r2), s3 = new Service(r1);
s1.reg(source('email'));
sink(s1.who()); // flow: email
sink(s2.who());
sink(s3.who()); // flow: email
sink(r1.find('u')); // flow: email
sink(r1.find('v'));
const reg = { a: new Service(new Repo()), b: new Service(new Repo()) };
reg.a.reg(source('phone'));
sink(reg.a.who()); // flow: phone
sink(reg.b.who());
reg.b.reg('clean');
sink(reg.b.who());
s3.reg('over');
sink(s1.who());
