// probes: satisfies, as, non-null, generics, definite assignment, type guards, unions
interface User { mail: string; id: number; opt?: { tel: string } }
const u = { mail: source('email'), id: 1 } satisfies User;
sink(u.mail); // flow: email
sink(u.id);
const w = u as unknown as User;
sink(w.mail!); // flow: email
sink(w.opt?.tel);
sink((<any>u).mail); // flow: email
function ident<T>(x: T): T { return x; }
sink(ident<string>(source('phone'))); // flow: phone
sink(ident<string>('x'));
function prop<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; }
sink(prop(u, 'mail')); // flow: email
sink(prop(u, 'id'));
let late!: string;
function init() { late = source('name'); }
sink(late);
init();
sink(late); // flow: name
type Ev = { t: 'in'; who: string } | { t: 'out' };
function isIn(e: Ev): e is { t: 'in'; who: string } { return e.t === 'in'; }
function show(e: Ev) { return isIn(e) ? e.who : 'out'; }
sink(show({ t: 'in', who: source('location') })); // flow: location
sink(show({ t: 'out', who: source('location') } as any));
const tup: [string, number] = [source('email'), 2];
const [first, second]: [string, number] = tup;
sink(first); // flow: email
sink(second);
const ro: readonly string[] = ['a', source('phone')] as const;
sink(ro[0]);
sink(ro[1]); // flow: phone
declare const undefinedThing: string;
function assertStr(x: unknown): asserts x is string { if (typeof x !== 'string') throw new Error('no'); }
const un: unknown = source('name');
assertStr(un);
sink(un); // flow: name
const rec: Partial<Record<'a' | 'b', string>> = {};
rec.a = source('location');
sink(rec.a); // flow: location
sink(rec.b);
function thisTyped(this: { v: string }, p: string) { return this.v; }
sink(thisTyped.call({ v: source('email') }, 'p')); // flow: email
sink(thisTyped.call({ v: 'k' }, source('email')));
