export {};
async function* pages(first: string): AsyncGenerator<{ row: string; page: string }, string> {
  yield { row: first, page: "1" };
  yield { row: "static", page: "2" };
  return "total";
}
class Feed implements AsyncIterable<string> {
  constructor(private items: string[], private tail: string) {}
  [Symbol.asyncIterator](): AsyncIterator<string, string> {
    let i = 0;
    const { items, tail } = this;
    return { async next() { return i < items.length ? { done: false, value: items[i++] } : { done: true, value: tail }; } };
  }
}
async function main() {
  for await (const { row, page } of pages(source('email'))) {
    sink(row); // flow: email
    sink(page);
  }
  for await (const s of new Feed(["x", source('email')], "t")) {
    sink(s); // flow: email
  }
  for await (const s of new Feed(["x", "y"], source('email'))) {
    sink(s);
  }
  const g = pages(source('email'));
  const one = await g.next();
  sink((one.value as { row: string }).row); // flow: email
  const it = new Feed([], source('email'))[Symbol.asyncIterator]();
  sink((await it.next()).value); // flow: email

  class Handle implements Disposable {
    constructor(public name: string, private bye: string) {}
    [Symbol.dispose]() {
      sink(this.bye); // flow: email
      sink(this.name);
    }
  }
  { using h = new Handle("h", source('email')); void h; }
  class Conn implements AsyncDisposable {
    static last = "none";
    static first = "none";
    constructor(private id: string) {}
    query() { return `q:${this.id}`; }
    async [Symbol.asyncDispose]() { Conn.last = this.id; }
  }
  {
    await using conn = new Conn(source('email'));
    sink(conn.query()); // flow: email
    sink(Conn.last);
  }
  sink(Conn.last); // flow: email
  sink(Conn.first);

  const [a, b] = await Promise.all([Promise.resolve(source('email')), Promise.resolve("b")] as const);
  sink(a); // flow: email
  sink(b);
  const settled = await Promise.allSettled([Promise.reject(source('email')), Promise.resolve("v")]);
  for (const r of settled) {
    if (r.status === "fulfilled") {
      sink(r.value);
    } else {
      sink(r.reason); // flow: email
    }
  }
  const retried = await retry(async (n) => (n === 0 ? Promise.reject(new Error("first")) : source('email')), 2);
  sink(retried); // flow: email
  sink(await retry(async () => "const", 2));
}
async function retry<T>(f: (n: number) => Promise<T>, times: number): Promise<T> {
  let last: unknown;
  for (let i = 0; i < times; i++) { try { return await f(i); } catch (e) { last = e; } }
  throw last;
}
void main();
