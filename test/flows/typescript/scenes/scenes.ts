declare function source(what: string): string; declare function sink(x: unknown): void; declare function isSafe(x: unknown): boolean; declare function sanitize(x: string): string;
class Box<T> { constructor(private readonly v: T, public w: string = 'x') {} get(): T { return this.v; } map<U>(f: (t: T) => U): Box<U> { return new Box(f(this.v)); } }
export function r1() { sink(new Box(source('email')).map(x => x + '!').get()); } // flow: email
export function r2() { sink(new Box(source('email')).map(() => 'x').get()); }
export function r3() { sink(new Box(source('email')).w); }
enum E { A = 'a', B = 'b' }
const table: Record<E, () => string> = { [E.A]: () => source('email'), [E.B]: () => 'x' };
export function r4() { sink(table[E.A]()); } // flow: email
export function r5() { sink(table[E.B]()); }
namespace N { export let v: string; export function set(x: string) { v = x; } export namespace M { export const get = () => v; } }
export function r6() { N.set(source('email')); sink(N.M.get()); } // flow: email
abstract class Shape { abstract name(): string; say() { sink(this.name()); } } // flow: email
class Sq extends Shape { name() { return source('email'); } }
export function r7() { new Sq().say(); }
function over(a: string): string; function over(a: number): number; function over(a: any) { return a; }
export function r8() { sink(over(source('email'))); } // flow: email
export function r9() { const o = { a: source('email') } satisfies { a: string }; sink((o as any)!.a); } // flow: email
interface Opt { a?: { b?: () => string } }
export function r10() { const o: Opt = { a: { b: () => source('email') } }; sink(o.a?.b?.()); } // flow: email
export function r11() { const o: Opt = {}; sink(o.a?.b?.()); }
type Ev = { kind: 'a'; v: string } | { kind: 'b'; n: number };
function handle(e: Ev) { switch (e.kind) { case 'a': return 'x'; case 'b': return e.n; } }
export function r12() { sink(handle({ kind: 'a', v: source('email') })); }
function handle2(e: Ev) { return e.kind === 'a' ? e.v : 'x'; }
export function r13() { sink(handle2({ kind: 'a', v: source('email') })); } // flow: email
export function r14(x: string) { const v = source('email'); if (!isSafe(v)) { throw new Error('no'); } sink(v); }
export function r15() { const v = source('email'); const ok = isSafe(v); if (ok) sink(v); }
export function r16() { const v = source('email'); const ok = isSafe(v); if (!ok) sink(v); } // flow: email
export function r17() { const v = source('email'); switch (true) { case isSafe(v): sink(v); break; } }
export function r18() { const v = source('email'); while (!isSafe(v)) { sink(v); break; } } // flow: email
function check(v: string) { return isSafe(v) && v.length > 2; }
export function r19() { const v = source('email'); if (check(v)) sink(v); }
function assertSafe(v: string): asserts v is string { if (!isSafe(v)) throw new Error(); }
export function r20() { const v = source('email'); assertSafe(v); sink(v); }
export function r21() { const v = { a: source('email'), b: source('email') }; if (isSafe(v.a)) sink(v.b); } // flow: email
export function r22() { const v = { a: source('email'), b: source('email') }; if (isSafe(v.a)) sink(v.a); }
export function r23() { sink([source('email')].filter(isSafe)[0]); }
export function r24() { sink([source('email')].filter(x => !isSafe(x))[0]); } // flow: email
export function r25() { sink(sanitize(source('email')) + source('email')); } // flow: email
export function r26() { const v = source('email'); sanitize(v); sink(v); } // flow: email
export function r27() { let v = source('email'); for (let i = 0; i < 3; i++) { if (i === 2) v = sanitize(v); } sink(v); } // spurious: email, rounds of a loop are not known in a program that keeps something
export function r28(flag: boolean) { let v = source('email'); if (flag) v = sanitize(v); sink(v); } // flow: email
export function r29() { const v = source('email'); const safe = isSafe(v) ? v : null; sink(safe); }
export function r30() { const v = source('email'); let w = v; if (isSafe(v)) sink(w); }
export function r31() { let v = source('email'); if (isSafe(v)) { v = source('email'); sink(v); } } // flow: email
export function r32() { const found = [source('email'), source('email')].find(isSafe); sink(found); }
export function r33() { const v = source('email'); try { if (!isSafe(v)) throw 1; } catch { return; } sink(v); }
export function r34() { const v = source('email'); Promise.resolve(isSafe(v)).then(ok => { if (ok) sink(v); }); }
export function r35() { const v = source('email'); if (isSafe(v) === false) { sink(v); } } // flow: email
export function r36() { const v = source('email'); if (!!isSafe(v) && Math.random() > 0.5) { sink(v); } }
export function r37() { const v = source('email'); const f = () => sink(v); if (isSafe(v)) f(); }
export function r38() { const validators = { name: isSafe }; const v = source('email'); if (validators.name(v)) sink(v); }
export function r39() { const v = source('email'); if (isSafe(v) || v === 'admin') sink(v); } // spurious: email, what is equal to a constant counts as what it was
export function r40() { const v = source('email'); if ([isSafe].every(f => f(v))) sink(v); }
function id<T>(x: T): T { return x; }
export function r41() { const a = id(source('email')); const b = id('x'); sink(b); }
export function r42() { const a = id(source('email')); const b = id('x'); sink(a); } // flow: email
const apply = <A, B>(f: (a: A) => B, a: A) => f(a);
export function r43() { apply(() => 0, source('email')); sink(apply(x => x, 'x')); }
export function r44() { const o: any = {}; const p = o; p.x = source('email'); sink(o.x); } // flow: email
export function r45() { let o: any = {}; const p = o; o = {}; p.x = source('email'); sink(o.x); }
class Node1 { next?: Node1; constructor(public v: string) {} }
export function r46() { const a = new Node1('x'); a.next = new Node1(source('email')); sink(a.next.v); } // flow: email
export function r47() { const a = new Node1('x'); a.next = new Node1(source('email')); sink(a.v); }
export function r48() { const a = new Node1(source('email')); let cur: Node1 | undefined = a; a.next = new Node1('x'); cur = cur.next; sink(cur!.v); }
export function r49() { const mk = () => { let v = 'x'; return { set: (x: string) => { v = x; }, get: () => v }; }; const a = mk(), b = mk(); a.set(source('email')); sink(b.get()); }
export function r50() { const mk = () => { let v = 'x'; return { set: (x: string) => { v = x; }, get: () => v }; }; const a = mk(), b = mk(); a.set(source('email')); sink(a.get()); } // flow: email
export function r51(n: number) { let v = 'x'; if (n > 5) v = source('email'); if (n <= 5) sink(v); }
export function r52(n: number) { let v = 'x'; if (n > 5) v = source('email'); if (n > 5) sink(v); } // flow: email
export function r53(n: number) { const t: string[] = []; t.push('x'); t.push(source('email')); sink(t[0]); }
export function r54(n: number) { const t: string[] = []; t.push('x'); t.push(source('email')); sink(t.pop()); } // flow: email
export function r55(n: number) { const t: string[] = []; t.push('x'); t.unshift(source('email')); sink(t[1]); }
export function r56() { const m = new Map<string, string>(); m.set('a', source('email')); m.set('a', 'x'); sink(m.get('a')); }
export function r57() { const m = new Map<string, string>(); m.set('a', source('email')); m.delete('a'); sink(m.get('a')); }
export function r58() { function rec(n: number, v: string): string { return n === 0 ? v : rec(n - 1, 'x'); } sink(rec(2, source('email'))); } // spurious: email, rounds of a recursion are not known in a program that keeps something
export function r59() { function rec(n: number, v: string): string { return n === 0 ? v : rec(n - 1, v); } sink(rec(2, source('email'))); } // flow: email
export function r60() { const o = { a: source('email') }; delete (o as any).a; sink(o.a); }
declare module './aug.js' { interface Thing { extra(): string } }
import { Thing } from './aug.js';
Thing.prototype.extra = function () { return this.kept; };
export function r61() { sink(new Thing(source('email')).extra()); } // flow: email
function dec(_t: any, ctx: ClassMethodDecoratorContext) { return function (this: any, x: string) { return _t.call(this, x); }; }
class Deco { @dec run(x: string) { return x; } @hide shown(x: string) { return x; } }
function hide(_t: any, ctx: any) { return function () { return 'x'; }; }
export function r62() { sink(new Deco().run(source('email'))); } // flow: email
export function r63() { sink(new Deco().shown(source('email'))); }
