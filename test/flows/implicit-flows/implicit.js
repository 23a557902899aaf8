// probes: data that only decides the path does not flow
const e = source('email');
let valid = 'no';
if (e.includes('@')) valid = 'yes';
sink(valid);
sink(e ? 'set' : 'unset');
let n = 0;
for (const c of e) n = 1;
sink(n);
function check(x) { if (!x) return 'missing'; return 'present'; }
sink(check(e));
switch (typeof e) {
  case 'string': sink('str'); break;
  default: sink(e); // spurious: email, the type of what comes from outside is not known
}
while (!e) { n = 2; }
sink(n);
try { if (e) throw new Error('bad input'); } catch (x) { sink(x.message); }
sink(!e);
sink(e === 'nobody');
sink(e == null);
sink(typeof e);
sink(e !== undefined && 'known');
sink(e > 'zzzz');
const res = { ok: Boolean(e), mail: e };
sink(res.ok);
sink(res.mail); // flow: email
const errs = [];
if (!e.includes('@')) errs.push('bad mail');
sink(errs);
const cls = e && e.length ? 'filled' : 'empty';
sink(cls);
sink([e].some((x) => x === 'root'));
sink([e].every(Boolean));
sink([e].filter(Boolean)); // flow: email
sink([e].map(() => 'item'));
sink([e].map((x) => typeof x));
