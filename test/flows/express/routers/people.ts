import { Router } from 'express';
export const people = Router();
people.param('row', async (req, res, next, id) => {
  req.row = await find(id);
  next();
});
people.get('/:row', (req, res) => {
  sink(req.row.value); // flow: phone
  sink(req.row.note);
  sink(req.owner); // flow: email
  sink(req.calm);
  sink(req.role);
});
people.get('/', (req, res) => {
  sink(req.row);
  sink(req.owner); // flow: email
});
people.route('/:row/orders')
  .all((req, res, next) => {
    res.locals.orders = [source('phone')];
    next();
  })
  .get((req, res) => {
    sink(res.locals.orders[0]); // flow: phone
    sink(res.locals.other);
  })
  .post((req, res, next) => {
    if (!req.body) return next({ detail: source('phone'), note: 'plain' });
    next('route');
  });
async function find(id: string) {
  return { value: source('phone'), note: 'plain' };
}
