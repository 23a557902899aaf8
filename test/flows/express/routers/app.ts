import express from 'express';
import { people } from './people';
import { admin } from './admin';
import { attachOwner, quiet } from './attach';
import makeOrders from './orders';

const app = express();
app.get('/early', (req, res) => {
  sink(req.owner);
});
app.use(attachOwner, quiet);
app.use('/people', people);
app.use('/admin', (req, res, next) => {
  req.role = source('phone');
  next();
}, admin);
app.use('/orders', makeOrders({ limit: 3 }));
app.get('/late', (req, res) => {
  sink(req.owner); // flow: email
  sink(req.role);
  sink(req.row);
});
app.use(function (err, req, res, next) {
  sink(err.detail); // flow: phone
  sink(err.note);
  sink(req.owner); // flow: email
  res.status(500).end();
});
export default app;
