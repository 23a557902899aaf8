import express from 'express';

const app = express();
app.use((req, res, next) => {
  res.locals.value = source('email');
  res.locals.note = 'plain';
  req.held = source('phone');
  req.calm = 'plain';
  next();
});
app.get('/a', (req, res) => {
  sink(res.locals.value); // flow: email
  sink(res.locals.note);
  sink(req.held); // flow: phone
  sink(req.calm);
  res.end();
});

const attach = (req, res, next) => {
  req.found = source('email');
  next();
};
app.get('/b', attach, (req, res) => {
  sink(req.found); // flow: email
  sink(req.other);
});
app.get('/c', (req, res) => {
  sink(req.found);
});

const router = express.Router();
router.use(async (req, res, next) => {
  res.locals.late = await Promise.resolve(source('phone'));
  next();
});
router.post('/', (req, res) => {
  sink(res.locals.late); // flow: phone
  sink(res.locals.early);
});
app.use('/r', router);

app.get('/d', (req, res, next) => {
  next(new Error(source('email')));
});
app.get('/e', (req, res) => {
  throw { detail: source('phone'), note: 'plain' };
});
app.use((error, req, res, next) => {
  sink(error.message); // flow: email
  sink(error.detail); // flow: phone
  sink(error.note);
  res.status(500).end();
});

const wrap = handler => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);
app.get('/f', attach, wrap(async (req, res) => {
  sink(req.found); // flow: email
  sink(req.calmer);
}));

app.param('id', (req, res, next, id) => {
  req.record = source('email');
  next();
});
app.get('/g/:id', (req, res) => {
  sink(req.record); // flow: email
});
app.set('held', source('email'));
app.locals.calm = 'plain';
app.locals.value = source('phone');
sink(app.locals.value); // flow: phone
sink(app.locals.calm);
sink(app.get('held')); // flow: email
