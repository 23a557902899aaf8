const a = new Map();
a.set('k', source('email'));
a.set('l', 'plain');
sink(a.get('k')); // flow: email
sink(a.get('l'));
sink(a.get(String(Math.random()))); // flow: email
sink(a.size);
sink(a.has('k'));
const b = new Map([['a', source('email')], ['b', 'fox']]);
sink(b.get('a')); // flow: email
sink(b.get('b'));
sink(b); // flow: email
const c = new Map();
c.set('k', 'plain').set('l', source('phone'));
sink(c.get('l')); // flow: phone
sink(c.get('k'));
const d = new Map(a);
sink(d.get('k')); // flow: email
a.set('k', 'plain');
sink(a.get('k'));
b.delete('a');
sink(b.get('a'));
c.clear();
sink(c.get('l'));
const e = new Map([[source('email'), 'plain']]);
sink(e.get('x'));
sink([...e.keys()][0]); // flow: email
sink([...e.values()][0]);
