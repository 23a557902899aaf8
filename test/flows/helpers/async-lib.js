const async = require('async');

async.waterfall([
  (cb) => cb(null, source('email'), 'tag'),
  (data, tag, cb) => {
    sink(data); // flow: email
    sink(tag);
    cb(null, tag, data + '.');
  },
  (a, b, cb) => {
    sink(a);
    sink(b); // flow: email
    cb(null, b);
  },
], (err, res) => {
  sink(res); // flow: email
});

async.parallel({
  one: (cb) => setTimeout(() => cb(null, source('email')), 1),
  two: (cb) => setTimeout(() => cb(null, 'two'), 1),
}, (err, results) => {
  sink(results.one); // flow: email
  sink(results.two);
});

async.map(['a', source('email')], (item, cb) => cb(null, item.toUpperCase()), (err, list) => {
  sink(list); // flow: email
});

async.series([
  (cb) => cb(null, 'first'),
  (cb) => cb(null, source('email')),
], (err, [x, y]) => {
  sink(x);
  sink(y); // flow: email
});

async.eachSeries([source('email')], (item, cb) => {
  sink(item); // flow: email
  cb(new Error(item));
}, (err) => {
  sink(err.message); // flow: email
});

const q = async.queue((task, done) => {
  sink(task.body); // flow: email
  sink(task.kind);
  done(null, task.kind);
}, 2);
q.push({ body: source('email'), kind: 'k' }, (err, kind) => {
  sink(kind);
});

async.reduce(['a', source('email')], '', (memo, item, cb) => cb(null, memo + item), (err, total) => {
  sink(total); // flow: email
});
