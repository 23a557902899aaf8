// probes: error classes select the handler
class AuthError extends Error { constructor(user) { super('auth'); this.user = user; } }
class NotFound extends Error { constructor(path) { super(`no ${path}`); } }
function act(k) {
  if (k === 'auth') throw new AuthError(source('email'));
  throw new NotFound('/x');
}
function run(k) {
  try { act(k); } catch (e) {
    if (e instanceof AuthError) return e.user;
    if (e instanceof NotFound) return e.message;
    throw e;
  }
}
sink(run('auth')); // flow: email
sink(run('nf'));
function run2(k) {
  try { act(k); } catch (e) {
    if (e instanceof NotFound) return e.message;
    return e.message;
  }
}
sink(run2('auth'));
try { throw new NotFound(source('phone')); } catch (e) { sink(e.message); } // flow: phone
try { throw new NotFound(source('phone')); } catch (e) { sink(e.constructor.name); }
const e2 = new Error(source('name'));
sink(e2.toString()); // flow: name
sink(`${e2}`); // flow: name
e2.message = 'clean';
sink(e2.message);
function safe(f) { try { return [null, f()]; } catch (e) { return [e, null]; } }
const [er, val] = safe(() => { throw source('location'); });
sink(er); // flow: location
sink(val);
const [er2, val2] = safe(() => source('location'));
sink(er2);
sink(val2); // flow: location
