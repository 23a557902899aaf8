const express = require('express');
const app = express();
const asyncHandler = fn => function (req, res, next) {
  return Promise.resolve(fn(req, res, next)).catch(next);
};
class HttpError extends Error {
  constructor(status, detail) {
    super('failed');
    this.status = status;
    this.detail = detail;
  }
}
const api = express.Router();
api.get('/a', asyncHandler(async (req, res) => {
  const row = await load();
  if (!row) throw new HttpError(404, source('email'));
  res.json(row);
}));
api.get('/b', async (req, res, next) => {
  try {
    await load();
  } catch (error) {
    next(new HttpError(500, 'plain'));
  }
});
api.use((err, req, res, next) => {
  sink(err.detail); // flow: email
  sink(err.status);
  next(err);
});
app.use('/api', api);
app.get('/late', (req, res, next) => next({ late: source('phone') }));
app.use((err, req, res, next) => {
  sink(err.detail); // flow: email
  sink(err.late); // flow: phone
  sink(err.other);
  if (res.headersSent) return next(err);
  res.status(err.status || 500).send('plain');
});
async function load() {
  return null;
}
const calm = express();
calm.get('/', (req, res, next) => next());
calm.use((err, req, res, next) => {
  sink(err.detail);
  sink(err);
});
app.listen(3000);
calm.listen(3001);
