// case: a middleware reads from a cookie when a person was here last, and the route makes the fare dearer for who comes back soon
// rules: no-personalized-pricing
const Koa = require('koa');
const Router = require('@koa/router');
const visitor = require('./visitor');
const { sailing } = require('./sailings');

const router = new Router();

router.get('/sailings/:id/offer', async (ctx) => {
  const trip = await sailing(ctx.params.id);
  const cars = Number(ctx.query.cars ?? 0);
  const fare = trip.cents * (ctx.state.cameBack ? 1.06 : 1) + cars * trip.carCents; // expect: no-personalized-pricing
  ctx.body = { id: trip.id, cents: Math.round(fare), welcome: ctx.state.cameBack ? 'back' : 'new' };
});

const app = new Koa();
app.use(visitor);
app.use(router.routes());
module.exports = app;
