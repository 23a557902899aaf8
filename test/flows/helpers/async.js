import async from 'async';
export function h29() { async.waterfall([cb => cb(null, source('email')), (v, cb) => cb(null, v + '!')], (e, r) => sink(r)); } // flow: email
export function h30() { async.waterfall([cb => cb(null, source('email')), (v, cb) => cb(null, 'x')], (e, r) => sink(r)); }
export function h31() { async.parallel({ a: cb => cb(null, source('email')), b: cb => cb(null, 1) }, (e, r) => sink(r.a)); } // flow: email
export function h32() { async.parallel({ a: cb => cb(null, source('email')), b: cb => cb(null, 1) }, (e, r) => sink(r.b)); }
export function h33() { async.map([source('email')], (x, cb) => cb(null, x), (e, r) => sink(r[0])); } // flow: email
export function h34() { const q = async.queue((t, cb) => { sink(t.v); cb(); }, 1); q.push({ v: source('email') }); } // flow: email
export function h35() { async.eachSeries([source('email')], (x, cb) => { sink(x); cb(); }); } // flow: email
export function h36() { async.series([cb => cb(null, 'a'), cb => cb(null, source('email'))], (e, r) => sink(r[1])); } // flow: email
export function h37() { async.series([cb => cb(null, 'a'), cb => cb(null, source('email'))], (e, r) => sink(r[0])); }
export function h38() { async.auto({ a: cb => cb(null, source('email')), b: ['a', (res, cb) => cb(null, res.a)] }, (e, r) => sink(r.b)); } // flow: email
