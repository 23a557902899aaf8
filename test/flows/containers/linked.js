// probes: hand-written containers: stack, queue, linked list, cache, tree
class Stack { #a = []; push(x) { this.#a.push(x); return this; } pop() { return this.#a.pop(); } }
const s = new Stack().push('a').push(source('email'));
sink(s.pop()); // flow: email
sink(s.pop());
class Node1 { constructor(v, next = null) { this.v = v; this.next = next; } }
const list = new Node1('h', new Node1(source('phone'), new Node1('t')));
sink(list.v);
sink(list.next.v); // flow: phone
sink(list.next.next.v);
sink(list.next.next);
list.next = list.next.next;
sink(list);
let acc = [];
for (let n = new Node1(source('name'), new Node1('z')); n; n = n.next) acc.push(n.v);
sink(acc); // flow: name
class Cache { constructor() { this.store = {}; } put(k, v) { this.store[k] = v; } get(k) { return this.store[k]; } drop(k) { delete this.store[k]; } }
const c = new Cache();
c.put('a', source('location'));
c.put('b', 'k');
sink(c.get('a')); // flow: location
sink(c.get('b'));
c.drop('a');
sink(c.get('a'));
const tree = { v: 1, kids: [{ v: 2, kids: [] }, { v: source('email'), kids: [] }] };
function collect(t, out = []) { out.push(t.v); t.kids.forEach((k) => collect(k, out)); return out; }
sink(collect(tree)); // flow: email
function depth(t) { return 1 + Math.max(0, ...t.kids.map(depth)); }
sink(depth(tree));
const q = [];
q.push(source('email'));
q.push('b');
q.shift();
sink(q.shift());
