import express from 'express';

const app = express();

app.use((req, res, next) => {
  if (!req.path.startsWith('/open')) return res.sendStatus(403);
  next();
});

app.get('/open/notes', (req, res) => {
  sink(source('email')); // flow: email
  res.end();
});

app.get('/closed', (req, res) => {
  sink(source('phone'));
  res.end();
});

app.get('/:page', (req, res) => {
  sink(source('phone')); // flow: phone
  res.end();
});

const inner = express.Router();
inner.get('/notes', (req, res) => {
  sink(source('email')); // flow: email
  res.end();
});
inner.get('/', (req, res) => {
  sink(source('email')); // flow: email
  res.end();
});
app.use('/open/more', inner);

const hidden = express.Router();
hidden.get('/notes', (req, res) => {
  sink(source('phone'));
  res.end();
});
app.use('/hidden', hidden);
