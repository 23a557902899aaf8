// probes: small router with parameter objects, middleware and error handler
class Res { body = null; head = {}; set(k, v) { this.head[k] = v; return this; } json(o) { this.body = o; return this; } send(s) { this.body = s; return this; } }
class App {
  routes = []; mws = [];
  use(f) { this.mws.push(f); }
  get(p, ...hs) { this.routes.push([p, hs]); }
  call(path, req) {
    const res = new Res();
    req.path = path;
    try {
      for (const m of this.mws) m(req, res);
      for (const [p, hs] of this.routes) if (p === path) for (const h of hs) h(req, res);
    } catch (e) { res.send(e.message); }
    return res;
  }
}
const app = new App();
app.use((req) => { req.user = { mail: source('email'), id: 9 }; });
app.get('/me', (req, res) => res.json({ mail: req.user.mail }));
app.get('/id', (req, res) => res.json({ id: req.user.id }));
app.get('/err', (req, res) => { throw new Error('bad ' + req.user.mail); });
app.get('/err2', (req, res) => { throw new Error('bad'); });
app.get('/head', (req, res) => res.set('x-user', req.user.mail).send('ok'));
app.get('/two', (req, res) => res.send(req.user.mail), (req, res) => res.send('last'));
app.get('/q', (req, res) => res.send(req.query.q));
sink(app.call('/me', {}).body); // flow: email
sink(app.call('/me', {}).head);
sink(app.call('/id', {}).body);
sink(app.call('/err', {}).body); // flow: email
sink(app.call('/err2', {}).body);
sink(app.call('/head', {}).head); // flow: email
sink(app.call('/head', {}).body);
sink(app.call('/two', {}).body);
sink(app.call('/q', { query: { q: source('phone') } }).body); // flow: phone
sink(app.call('/q', { query: { q: 'k', z: source('phone') } }).body);
sink(app.call('/none', { query: { q: source('phone') } }).body);
