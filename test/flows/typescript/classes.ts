// probes: parameter properties, abstract classes, readonly, accessors, overloads, index signatures
abstract class Base {
  constructor(protected readonly mail: string, public id: number = 1) { }
  abstract show(): string;
  both() { return `${this.show()}/${this.id}`; }
}
class Open extends Base { show() { return this.mail; } }
class Closed extends Base { show() { return '***'; } }
const o = new Open(source('email'));
const c = new Closed(source('email'), 2);
sink(o.show()); // flow: email
sink(c.show());
sink(o.both()); // flow: email
sink(c.both());
sink(o.id);
sink((c as any).mail); // flow: email
class Over {
  get(x: string): string;
  get(x: number): number;
  get(x: any): any { return typeof x === 'number' ? x : 'str'; }
  set(k: string, v: unknown): this { this.#bag[k] = v; return this; }
  at(k: string) { return this.#bag[k]; }
  #bag: { [k: string]: unknown } = {};
}
const v = new Over();
sink(v.get(source('phone'))); // spurious: phone, the type of what comes from outside is not known
sink(v.get(Number(source('phone')))); // flow: phone
sink(v.set('a', source('name')).set('b', 1).at('a')); // flow: name
sink(v.at('b'));
class Acc { accessor x = source('location'); accessor y = 'y'; static accessor z = source('email'); }
const a = new Acc();
sink(a.x); // flow: location
sink(a.y);
a.x = 'over';
sink(a.x);
sink(Acc.z); // flow: email
class G<T> { constructor(private val: T) { } map<U>(f: (t: T) => U): G<U> { return new G(f(this.val)); } get(): T { return this.val; } }
sink(new G(source('phone')).map((s) => s.length > 0 ? s : '').get()); // flow: phone
sink(new G(source('phone')).map(() => 5).get());
sink(new G({ m: source('name'), n: 1 }).map((x) => x.n).get());
