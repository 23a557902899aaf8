// probes: util.promisify, callbackify, format, inspect, inherits, types
const util = require('node:util');
function cbStyle(v, cb) { cb(null, v); }
function cbFail(v, cb) { cb(v); }
(async () => {
  sink(await util.promisify(cbStyle)(source('email'))); // flow: email
  sink(await util.promisify(cbStyle)('x'));
  try { await util.promisify(cbFail)(source('phone')); } catch (e) { sink(e); } // flow: phone
  const o = { v: source('name'), get(cb) { cb(null, this.v); } };
  sink(await util.promisify(o.get).call(o)); // flow: name
  sink(await util.promisify(o.get).call({ v: 1 }));
})();
util.callbackify(async (v) => v)(source('location'), (err, v) => {
  sink(err);
  sink(v); // flow: location
});
util.callbackify(async (v) => 'k')(source('location'), (err, v) => { sink(v); });
sink(util.format('%s!', source('email'))); // flow: email
sink(util.format('%s!', 'x'));
sink(util.inspect({ m: source('email') })); // flow: email
sink(util.inspect({ m: source('email') }, { compact: false })); // flow: email
sink(util.types.isPromise(source('email')));
sink(util.isDeepStrictEqual({ a: 1 }, { a: source('email') }));
const hidden = { m: source('phone'), [util.inspect.custom]() { return 'H'; } };
sink(util.inspect(hidden)); // spurious: phone, a question gives what it is asked about
sink(`${util.format('%d', 5)}`);
