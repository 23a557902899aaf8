// probes: using and await using, dispose order and values
class Res { constructor(public v: string, private log: string[]) { } [Symbol.dispose]() { this.log.push(this.v); this.v = 'disposed'; } }
const log: string[] = [];
const log2: string[] = [];
let kept: any;
{
  using r = new Res(source('email'), log);
  kept = r;
  sink(r.v); // flow: email
  sink(log);
}
sink(log); // flow: email
sink(kept.v);
{
  using r = new Res('k', log2);
}
sink(log2);
function f() {
  using r = new Res(source('phone'), log2);
  return r.v;
}
sink(f()); // flow: phone
sink(log2); // flow: phone
function g() {
  using r = new Res('x', []);
  kept = r;
  return r;
}
sink(g().v);
let end = 'none';
async function h() {
  await using a = { async [Symbol.asyncDispose]() { end = source('name'); } };
  sink(end);
}
h().then(() => {
  sink(end); // flow: name
});
