// probes: then, catch, finally chains and what each passes on
const p = Promise.resolve(source('email'));
p.then((v) => { sink(v); }); // flow: email
p.then((v) => 'x').then((v) => { sink(v); });
p.then().then((v) => { sink(v); }); // flow: email
p.then((v) => { v; }).then((v) => { sink(v); });
p.finally(() => 'ignored').then((v) => { sink(v); }); // flow: email
p.catch(() => 'never').then((v) => { sink(v); }); // flow: email
p.then(null, (e) => { sink(e); });
const r = Promise.reject(source('phone'));
r.catch((e) => { sink(e); }); // flow: phone
r.then((v) => { sink(v); }, () => { });
r.then((v) => v).catch((e) => e).then((v) => { sink(v); }); // flow: phone
r.then(() => 'a', () => 'b').then((v) => { sink(v); });
r.then(null, (e) => e).then((v) => { sink(v); }); // flow: phone
r.finally(() => source('name')).catch((e) => { sink(e); }); // flow: phone
r.finally(() => { throw source('name'); }).catch((e) => { sink(e); }); // flow: name
Promise.resolve('k').finally(() => source('name')).then((v) => { sink(v); });
new Promise((res, rej) => { res(source('location')); rej('x'); }).then((v) => { sink(v); }); // flow: location
new Promise((res, rej) => { res('first'); res(source('location')); }).then((v) => { sink(v); });
new Promise((res, rej) => { rej(source('location')); }).catch((v) => { sink(v); }); // flow: location
new Promise((res, rej) => { throw source('email'); }).catch((v) => { sink(v); }); // flow: email
new Promise((res, rej) => { res('ok'); throw source('email'); }).then((v) => { sink(v); });
new Promise((res) => { res(Promise.resolve(source('phone'))); }).then((v) => { sink(v); }); // flow: phone
Promise.resolve(1).then(() => Promise.resolve(source('name'))).then((v) => { sink(v); }); // flow: name
Promise.resolve(1).then(() => { Promise.resolve(source('name')); }).then((v) => { sink(v); });
new Promise(() => source('name')).then((v) => { sink(v); });
Promise.resolve(1).then(source('name')).then((v) => { sink(v); });
