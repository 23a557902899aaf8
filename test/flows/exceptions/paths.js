// probes: which assignments survive a throw
function boom() { throw new Error('boom'); }
let a = 'init';
try { boom(); a = source('email'); } catch { }
sink(a);
let b = 'init';
try { b = source('email'); boom(); } catch { }
sink(b); // flow: email
let c = 'init';
try { c = source('email'); boom(); c = 'x'; } catch { c = c + ''; }
sink(c); // flow: email
let d = source('phone');
try { d = boom(); } catch { }
sink(d); // flow: phone
let e = source('phone');
try { boom(); } catch { e = 'recovered'; }
sink(e);
let f = 'f';
try { f = 'ok'; } catch { f = source('name'); }
sink(f);
let g = 'g';
try { null.x; g = source('name'); } catch (err) { sink(err instanceof TypeError); }
sink(g);
let h = 'h';
try { JSON.parse('{bad'); } catch { h = source('location'); }
sink(h); // flow: location
let i = source('email');
try { boom(); } catch { } finally { i = 'fin'; }
sink(i);
function nested() {
  try { boom(); } catch (x) { try { throw source('phone'); } catch { return x.message; } }
}
sink(nested());
function rethrow() { try { throw { m: source('email') }; } catch (x) { throw x; } }
try { rethrow(); } catch (x) { sink(x.m); } // flow: email
function conv() { try { throw { m: source('email') }; } catch (x) { throw new Error('generic'); } }
try { conv(); } catch (x) { sink(x.message); }
function conv2() { try { throw { m: source('email') }; } catch (x) { throw new Error('w', { cause: x }); } }
try { conv2(); } catch (x) {
  sink(x.message);
  sink(x.cause.m); // flow: email
}
const obj = { get v() { throw source('name'); } };
try { obj.v; } catch (x) { sink(x); } // flow: name
try { [1].forEach(() => { throw source('location'); }); } catch (x) { sink(x); } // flow: location
try { [].forEach(() => { throw source('location'); }); } catch (x) { sink(x); }
try { new (class { constructor() { throw source('phone'); } })(); } catch (x) { sink(x); } // flow: phone
