const whole = { a: source('email'), b: 'plain', in: { c: source('phone'), d: 'plain' } };
const { a, b } = whole;
sink(a); // flow: email
sink(b);
const { a: renamed, in: { c, d } } = whole;
sink(renamed); // flow: email
sink(c); // flow: phone
sink(d);
const { ['a']: computed } = whole;
sink(computed); // flow: email

let e, f;
({ a: e, b: f } = whole);
sink(e); // flow: email
sink(f);

const box = { slot: 'plain' };
({ a: box.slot } = whole);
sink(box.slot); // flow: email
