const whole = { a: source('email'), b: source('phone'), c: 'plain' };
const { a, ...rest } = whole;
sink(a); // flow: email
sink(rest); // flow: phone
sink(rest.b); // flow: phone
sink(rest.a);
sink(rest.c);

const { a: _, b: __, ...plain } = whole;
sink(plain);

const [first, ...others] = [source('email'), source('phone'), 'plain'];
sink(first); // flow: email
sink(others); // flow: phone
sink(others[0]); // flow: phone
sink(others[1]);

function keep({ a, ...kept }) {
  sink(kept); // flow: phone
  return kept;
}
sink(keep(whole)); // flow: phone

const key = 'b';
const { [key]: removed, ...left } = whole;
sink(removed); // flow: phone
sink(left); // flow: email
