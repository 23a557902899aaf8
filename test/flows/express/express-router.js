const express = require('express');

const users = express.Router();
const admin = express.Router({ mergeParams: true });

users.param('id', (req, res, next, id) => {
  req.record = { id, note: source('email'), type: 'user' };
  next();
});

users.use(function tag(req, res, next) {
  req.trace = source('email');
  next();
});

users.route('/:id')
  .get((req, res) => {
    sink(req.record.note); // flow: email
    sink(req.record.type);
    sink(req.trace); // flow: email
    res.json({});
  })
  .post((req, res) => {
    req.trace = 'replaced';
    sink(req.trace);
    const body = { text: req.record.note, kind: req.record.type };
    sink(body); // flow: email
    sink(body.kind);
    res.json(body);
  });

admin.get('/', (req, res) => {
  sink(req.record);
  sink(req.trace);
  res.end();
});

const handlers = {
  list(__taint_src, res) {
    sink(__taint_src.query.filter); // flow: email
    sink(res.statusCode);
    res.end();
  },
  show(__taint_src, res) {
    const { id, ...rest } = __taint_src.params;
    sink(id); // flow: email
    sink(rest); // flow: email
    res.render('show', { id });
  },
};

const app = express();
app.use('/users', users);
app.use('/admin', admin);
app.get('/list', handlers.list);
app.get('/show/:id', handlers.show);

module.exports = app;
