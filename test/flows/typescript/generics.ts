export {};
type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };
const Ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const Err = <E>(error: E): Result<never, E> => ({ ok: false, error });
function mapR<T, U, E>(r: Result<T, E>, f: (t: T) => U): Result<U, E> { return r.ok ? Ok(f(r.value)) : r; }
function unwrapOr<T, E>(r: Result<T, E>, d: T): T { return r.ok ? r.value : d; }

const good = mapR(Ok(source('email')), (s) => s + "!");
sink(unwrapOr(good, "none")); // flow: email
sink(unwrapOr(mapR(Ok(source('email')), () => "fresh"), "none"));
const bad: Result<string, string> = Err(source('email'));
sink(unwrapOr(bad, "none"));
if (!bad.ok) sink(bad.error); // flow: email
sink(unwrapOr(Err("e") as Result<string, string>, source('email'))); // flow: email

abstract class Option<T> {
  abstract map<U>(f: (t: T) => U): Option<U>;
  abstract getOr(d: T): T;
  static of<T>(v: T | null | undefined): Option<T> { return v == null ? new None<T>() : new Some<T>(v); }
}
class Some<T> extends Option<T> {
  constructor(private v: T) { super(); }
  map<U>(f: (t: T) => U): Option<U> { return new Some(f(this.v)); }
  getOr(_d: T): T { return this.v; }
}
class None<T> extends Option<T> {
  map<U>(_f: (t: T) => U): Option<U> { return new None<U>(); }
  getOr(d: T): T { return d; }
}
sink(Option.of(source('email')).map((s) => ({ s, n: 1 })).map((o) => o.s).getOr("")); // flow: email
sink(Option.of(source('email')).map((s) => ({ s, n: "one" })).map((o) => o.n).getOr(""));
sink(new Some("v").getOr(source('email')));
sink(new None<string>().getOr(source('email'))); // flow: email

interface HasId { id: string; }
function byId<T extends HasId>(xs: T[], id: string): T | undefined { return xs.find((x) => x.id === id); }
const users = [{ id: "1", nick: source('email'), role: "holder" }, { id: "2", nick: source('email'), role: "admin" }];
sink(byId(users, "2")!.nick); // flow: email
sink(byId(users, "2")!.role);

function pluck<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; }
const rec = { raw: source('email'), fixed: "f" };
sink(pluck(rec, "raw")); // flow: email
sink(pluck(rec, "fixed"));

class Stack<T> {
  #items: T[] = [];
  push(t: T): this { this.#items.push(t); return this; }
  pop(): T | undefined { return this.#items.pop(); }
}
sink(new Stack<string>().push("a").push(source('email')).pop()); // flow: email
sink(new Stack<string>().push("a").push("b").pop());
