// probes: Readable.from, pipe, Transform, Writable, pipeline, web streams
const { Readable, Transform, Writable, PassThrough, pipeline } = require('node:stream');
Readable.from(['a', source('email')]).on('data', (d) => { sink(d); }); // flow: email
Readable.from(['a']).on('data', (d) => { sink(d); });
const up = () => new Transform({ transform(c, enc, cb) { cb(null, c.toString().toUpperCase()); } });
const blank = () => new Transform({ transform(c, enc, cb) { cb(null, '*'); } });
Readable.from([source('phone') + 'a']).pipe(up()).on('data', (d) => { sink(d.toString()); }); // flow: phone
Readable.from([source('phone')]).pipe(blank()).on('data', (d) => { sink(d.toString()); });
const w = new Writable({
  write(c, enc, cb) {
    sink(c.toString()); // flow: name
    cb();
  },
});
w.write(source('name'));
const w2 = new Writable({
  write(c, enc, cb) {
    sink(c.toString());
    cb();
  },
});
w2.end('x');
const pt = new PassThrough();
pt.on('data', (d) => { sink(d.toString()); }); // flow: location
pt.end(source('location'));
const out = [];
pipeline(Readable.from([source('email')]), up(), new Writable({ write(c, enc, cb) { out.push(c.toString()); cb(); } }), (err) => {
  sink(err);
  sink(out); // flow: email
});
const r = new Readable({ read() { } });
r.push(source('phone'));
r.push(null);
(async () => {
  let s = '';
  for await (const c of r) s += c;
  sink(s); // flow: phone
  let t = '';
  for await (const c of Readable.from(['p', 'q'])) t += c;
  sink(t);
  const rs = new ReadableStream({ start(c) { c.enqueue(source('name')); c.close(); } });
  const rd = rs.getReader();
  sink((await rd.read()).value); // flow: name
  sink((await rd.read()).done);
  const ts = new TransformStream({ transform(ch, c) { c.enqueue(ch + '!'); } });
  const wr = ts.writable.getWriter();
  wr.write(source('location'));
  wr.close();
  for await (const x of ts.readable) sink(x); // flow: location
  const ts2 = new TransformStream({ transform(ch, c) { c.enqueue('const'); } });
  const wr2 = ts2.writable.getWriter();
  wr2.write(source('location'));
  wr2.close();
  for await (const x of ts2.readable) sink(x);
  sink(await Readable.from([1, source('email')]).map((x) => x).toArray()); // flow: email
  sink(await Readable.from([1, source('email')]).filter((x) => x === 1).toArray()); // spurious: email, which chunks a filter lets through nobody tells
})();
