// probes: destructuring in loop heads, catch and over map entries
const rows = [{ mail: source('email'), id: 1 }, { mail: source('email'), id: 2 }];
for (const { mail, id } of rows) {
  sink(mail); // flow: email
  sink(id);
}
for (const [k, v] of Object.entries({ a: source('phone') })) {
  sink(k);
  sink(v); // flow: phone
}
for (const [k, v] of new Map([[source('name'), 'val']])) {
  sink(k); // flow: name
  sink(v);
}
for (const [i, { mail }] of rows.entries()) {
  sink(i);
  sink(mail); // flow: email
}
try {
  throw { code: 1, data: { user: source('location') } };
} catch ({ code, data: { user } }) {
  sink(code);
  sink(user); // flow: location
}
let first;
for ([first] of [[source('phone'), 1]]) {
  sink(first); // flow: phone
}
let second;
for ([, second] of [[source('phone'), 1]]) {
  sink(second);
}
