// probes: LRU eviction, memo by key, ring buffer, undo stack
class LRU {
  constructor(n) { this.n = n; this.m = new Map(); }
  get(k) { const v = this.m.get(k); if (v !== undefined) { this.m.delete(k); this.m.set(k, v); } return v; }
  set(k, v) { this.m.delete(k); this.m.set(k, v); if (this.m.size > this.n) this.m.delete(this.m.keys().next().value); }
}
const l = new LRU(2);
l.set('a', source('email'));
l.set('b', 'b');
sink(l.get('b'));
sink(l.get('a')); // flow: email
l.set('c', 'c');
sink(l.get('a')); // flow: email
sink(l.get('b'));
l.set('d', 'd');
l.set('e', 'e');
sink(l.get('a'));
class Ring { constructor(n) { this.a = new Array(n).fill(null); this.i = 0; } push(v) { this.a[this.i % this.a.length] = v; this.i++; } }
const r = new Ring(2);
r.push(source('phone'));
r.push('q');
sink(r.a); // flow: phone
r.push('w');
sink(r.a);
const memo = new Map();
const look = (k, f) => memo.get(k) ?? (memo.set(k, f()), memo.get(k));
sink(look('x', () => source('name'))); // flow: name
sink(look('x', () => 'ignored')); // flow: name
sink(look('y', () => 'y'));
sink(look('y', () => source('name')));
