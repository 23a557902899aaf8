export {};
// mixins
type Ctor<T = {}> = new (...args: any[]) => T;
function Tagged<B extends Ctor>(Base: B) { return class extends Base { tag = ""; setTag(t: string) { this.tag = t; return this; } }; }
function Stamped<B extends Ctor<{ tag: string }>>(Base: B) { return class extends Base { stamp = "2020"; full() { return this.stamp + this.tag; } }; }
class Doc { body = "doc"; }
const TD = Stamped(Tagged(Doc));
const d1 = new TD().setTag(source('email')) as InstanceType<typeof TD>;
sink(d1.full()); // flow: email
sink(d1.stamp);
sink(d1.body);
const d2 = new TD();
d2.setTag("plain");
sink(d2.full());

// builder
class QueryBuilder {
  private parts: { table: string; where: string[]; limit?: string } = { table: "", where: [] };
  from(t: string): this { this.parts.table = t; return this; }
  where(c: string): this { this.parts.where.push(c); return this; }
  limit(l: string): this { this.parts.limit = l; return this; }
  build() { return { sql: `SELECT * FROM ${this.parts.table} WHERE ${this.parts.where.join(" AND ")}`, limit: this.parts.limit }; }
}
const q1 = new QueryBuilder().from("t").where("a=1").where(source('email')).limit("5").build();
sink(q1.sql); // flow: email
sink(q1.limit);
const q2 = new QueryBuilder().from("t").where("a=1").limit(source('email')).build();
sink(q2.sql);
sink(q2.limit); // flow: email

// immutable builder
class Req {
  private constructor(readonly url: string, readonly headers: Readonly<Record<string, string>>) {}
  static to(u: string) { return new Req(u, {}); }
  header(k: string, v: string) { return new Req(this.url, { ...this.headers, [k]: v }); }
}
const base = Req.to("http://h");
const withAuth = base.header("auth", source('email')).header("accept", "json");
sink(withAuth.headers["auth"]); // flow: email
sink(withAuth.headers["accept"]);
sink(base.headers["auth"]);
sink(withAuth.url);

// visitor
interface Visitor<R> { lit(n: Lit): R; add(n: Add): R; }
abstract class Expr { abstract accept<R>(v: Visitor<R>): R; }
class Lit extends Expr { constructor(public text: string) { super(); } accept<R>(v: Visitor<R>) { return v.lit(this); } }
class Add extends Expr { constructor(public l: Expr, public r: Expr) { super(); } accept<R>(v: Visitor<R>) { return v.add(this); } }
class Printer implements Visitor<string> {
  lit(n: Lit) { return n.text; }
  add(n: Add) { return `(${n.l.accept(this)}+${n.r.accept(this)})`; }
}
class Depth implements Visitor<number> {
  lit(_n: Lit) { return 1; }
  add(n: Add): number { return 1 + Math.max(n.l.accept(this), n.r.accept(this)); }
}
class Collect implements Visitor<void> {
  seen: string[] = [];
  lit(n: Lit) { this.seen.push(n.text); }
  add(n: Add) { n.l.accept(this); n.r.accept(this); }
}
const tree = new Add(new Lit("1"), new Add(new Lit(source('email')), new Lit("3")));
sink(tree.accept(new Printer())); // flow: email
sink(tree.accept(new Depth()));
const col = new Collect();
tree.accept(col);
sink(col.seen.join()); // flow: email
sink(new Add(new Lit("1"), new Lit("2")).accept(new Printer()));
