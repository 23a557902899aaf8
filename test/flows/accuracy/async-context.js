// probes: same async function with different data, shared state across awaits
const tick = () => new Promise((r) => setImmediate(r));
async function load(v) { await tick(); return { v, tag: 't' }; }
class Sess { user = null; async login(u) { await tick(); this.user = u; } async logout() { await tick(); this.user = null; } }
(async () => {
  const [a, b] = await Promise.all([load(source('email')), load('b')]);
  sink(a.v); // flow: email
  sink(b.v);
  sink(a.tag);
  const s = new Sess(), t = new Sess();
  const p = s.login(source('phone'));
  sink(s.user);
  await p;
  sink(s.user); // flow: phone
  sink(t.user);
  const q = s.logout();
  sink(s.user); // flow: phone
  await q;
  sink(s.user);
  const rs = [];
  for (const v of ['k', source('name')]) rs.push(await load(v));
  sink(rs[0].v);
  sink(rs[1].v); // flow: name
  const ps = ['k', source('name')].map(load);
  sink((await ps[0]).v);
  sink((await ps[1]).v); // flow: name
  let cur = 'c';
  const racer = (async () => { await tick(); await tick(); cur = source('location'); })();
  await null;
  sink(cur);
  await racer;
  sink(cur); // flow: location
  const thenable = { then(ok, no) { no(source('email')); } };
  try { await thenable; } catch (e) { sink(e); } // flow: email
  try { thenable; } catch (e) { sink(e); }
  const settled = await Promise.allSettled([load(source('phone'))]);
  sink(settled[0].value.v); // flow: phone
  sink(settled[0].value.tag);
  sink(settled[0].reason);
})();
