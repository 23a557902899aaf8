// probes: a constant argument selects the branch in the callee
function fmt(kind, u) {
  switch (kind) {
    case 'mail': return u.mail;
    case 'id': return u.id;
    default: return '?';
  }
}
const u = { mail: source('email'), id: 1 };
sink(fmt('mail', u)); // flow: email
sink(fmt('id', u));
sink(fmt('other', u));
function opt(v, { hide = true } = {}) { return hide ? '***' : v; }
sink(opt(source('phone')));
sink(opt(source('phone'), {}));
sink(opt(source('phone'), { hide: false })); // flow: phone
function trace(v, level) {
  if (level >= 2) {
    sink(v); // flow: name
  }
}
trace(source('name'), 2);
trace(source('location'), 1);
function never(v, level) {
  if (level > 5) {
    sink(v);
  }
}
never(source('name'), 2);
never(source('name'), 5);
function byArity(...a) { return a.length > 1 ? a[1] : 'one'; }
sink(byArity(source('email')));
sink(byArity(1, source('email'))); // flow: email
function dflt(v, on = false) { if (on) return v; }
sink(dflt(source('email')));
sink(dflt(source('email'), true)); // flow: email
