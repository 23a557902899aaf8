// probes: thrown values and errors
try { throw source('email'); } catch (e) { sink(e); } // flow: email
try { throw 'x'; } catch (e) { sink(e); }
try { throw new Error(source('email')); } catch (e) { sink(e.message); } // flow: email
try { throw new Error(source('email')); } catch (e) { sink(e.name); }
try { throw new Error('m', { cause: source('phone') }); } catch (e) { sink(e.cause); } // flow: phone
try { throw new Error('m', { cause: source('phone') }); } catch (e) { sink(e.message); }
try { throw Object.assign(new Error('m'), { user: source('name') }); } catch ({ user, message }) {
  sink(user); // flow: name
  sink(message);
}
class Bad extends Error { constructor(m, d) { super(m); this.d = d; } }
function thrower() { throw new Bad('plain', source('location')); }
try { thrower(); } catch (e) {
  sink(e.d); // flow: location
  sink(e.message);
}
try {
  try { throw source('phone'); } catch (e) { throw { inner: e }; }
} catch (o) { sink(o.inner); } // flow: phone
try {
  try { throw source('phone'); } catch { throw 'other'; }
} catch (o) { sink(o); }
try {
  try { throw source('phone'); } finally { throw 'wins'; }
} catch (o) { sink(o); }
const agg = new AggregateError([source('name')], 'm');
sink(agg.errors[0]); // flow: name
sink(agg.message);
