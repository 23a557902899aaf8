// What is put under a name that only a caller knows is under that name for it, however the program is run.
import.meta;
const put = (name, value, object) => { const made = { ...object }; made[name] = value; return made; };
const change = (name, act, object) => { const made = { ...object }; made[name] = act(made[name]); return made; };
const pair = (name, value) => ({ [name]: value });
sink(put('x', source('email'), { y: 1 }).x); // flow: email
sink(put('x', source('email'), { y: 1 }).y);
sink(put('x', 'plain', { x: source('email') }).x);
sink(put('y', 'plain', { x: source('email') }).x); // flow: email
sink(change('x', text => text + '!', { x: source('email') }).x); // flow: email
sink(change('x', () => 'plain', { x: source('email') }).x);
sink(pair('x', source('email')).x); // flow: email
sink(pair('x', source('email')).y);
const written = pair('x', source('email'));
written.x = 1;
sink(written.x);
export function paths() {
  const part = (object, names) => names.reduce((one, name) => one?.[name], object);
  const user = { a: { b: source('email'), c: 1 } };
  sink(part(user, ['a', 'b'])); // flow: email
  sink(part(user, ['a', 'c']));
}
