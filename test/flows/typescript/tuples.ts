export {};
type Pair<A, B> = [A, B];
const p: Pair<string, string> = [source('email'), "second"];
const [x0, x1] = p;
sink(x0); // flow: email
sink(x1);
function tail<H, T extends unknown[]>(...[_h, ...rest]: [H, ...T]): T { return rest; }
sink(tail(source('email'), "b", "c"));
sink(tail("a", "b", source('email'))[1]); // flow: email
sink(tail("a", "b", source('email'))[0]);
function curry<A extends unknown[], R>(f: (...a: A) => R, ...pre: A): () => R { return () => f(...pre); }
sink(curry((a: string, b: string) => a, source('email'), "b")()); // flow: email
sink(curry((a: string, b: string) => b, source('email'), "b")());
const ro: readonly string[] = Object.freeze(["k", source('email')]);
sink(ro[1]); // flow: email
sink(ro[0]);
sink(ro.with(1, "w").join(""));
sink(ro.with(0, "w").join("")); // flow: email
const { length, ...others } = { length: source('email'), keep: "k", also: source('email') };
sink(others.keep);
sink(others.also); // flow: email
sink(length); // flow: email
function opts({ a = "da", b = source('email') }: { a?: string; b?: string } = {}) { return { a, b }; }
sink(opts().b); // flow: email
sink(opts().a);
sink(opts({ b: "given" }).b);
const entries = Object.entries({ q: source('email') } as Record<string, string>);
sink(entries.map(([k]) => k)[0]);
sink(entries.map(([, v]) => v)[0]); // flow: email
function isStr(x: unknown): x is string { return typeof x === "string"; }
const mixed: unknown[] = [1, source('email'), null];
sink(mixed.filter(isStr)); // flow: email
sink(mixed.filter(isStr).map((s) => s.length));
