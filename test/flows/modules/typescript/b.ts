import k = require('./a');
sink(k.v); // flow: email
sink(k.w);
import { E, N, type T } from './c';
sink(E.A);
sink(N.v); // flow: email
sink(N.Inner.w);
const t = { a: source('email') } satisfies T;
sink(t!.a as string); // flow: email
sink((<any>t).a); // flow: email
abstract class Sh { abstract a(): string; run() { return this.a(); } }
class S1 extends Sh { a() { return source('email'); } }
class S2 extends Sh { a() { return 'x'; } }
function show(x: Sh) { return x.run(); }
sink(show(new S1())); // flow: email
sink(show(new S2()));
class PP { constructor(private readonly v: string, public w: string) {} get() { return this.v; } }
sink(new PP(source('email'), 'x').get()); // flow: email
sink(new PP(source('email'), 'x').w);
function ov(x: string): string; function ov(x: number): number; function ov(x: any): any { return x; }
sink(ov(source('email'))); // flow: email
function isStr(x: unknown): x is string { return typeof x === 'string'; }
const u: unknown = source('email'); if (isStr(u)) sink(u); // flow: email
function gen<T>(x: T): T { return x; }
sink(gen<string>(source('email'))); // flow: email
let tup: [string, string] = ['x', source('email')];
sink(tup[0]);
sink(tup[1]); // flow: email
enum Dir { Up = 'up', Down = 'down' }
sink(Dir.Up);
namespace A.B { export const z = source('email'); }
sink(A.B.z); // flow: email
