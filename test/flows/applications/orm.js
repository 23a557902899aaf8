// probes: active-record style proxies, query builders and serialisers
function model(row) { return new Proxy(row, { get(t, k) { return k in t ? t[k] : k === 'raw' ? t : undefined; }, set(t, k, v) { t['_' + k] = v; return true; } }); }
const u = model({ mail: source('email'), id: 1 });
sink(u.mail); // flow: email
sink(u.id);
sink(u.raw); // flow: email
u.tel = source('phone');
sink(u.tel);
sink(u._tel); // flow: phone
class Query {
  #p = []; #w = [];
  where(k, v) { this.#w.push(`${k} = ?`); this.#p.push(v); return this; }
  sql() { return `select * where ${this.#w.join(' and ')}`; }
  params() { return this.#p; }
  inline() { return this.#w.map((w, i) => w.replace('?', this.#p[i])).join(); }
}
const q = new Query().where('id', 1).where('mail', source('email'));
sink(q.sql());
sink(q.params()); // flow: email
sink(q.inline()); // flow: email
sink(new Query().where('id', 1).inline());
const rows = [{ id: 1, n: source('name') }, { id: 2, n: 'k' }];
const byId = new Map(rows.map((r) => [r.id, r]));
sink(byId.get(1).n); // flow: name
sink(byId.get(2).n);
const cols = (...ks) => rows.map((r) => ks.map((k) => r[k]));
sink(cols('id'));
sink(cols('id', 'n')); // flow: name
const [head, ...tail] = rows;
sink(head.n); // flow: name
sink(tail);
const join = rows.map((r) => ({ ...r, loc: { id: r.id, at: source('location') } })).map(({ loc, ...r }) => r);
sink(join[1]);
const page = (xs, n) => xs.slice((n - 1) * 1, n * 1);
sink(page(rows, 1)); // flow: name
sink(page(rows, 2));
