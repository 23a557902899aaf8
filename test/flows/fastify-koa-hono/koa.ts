import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    ctx.state.value = source('email');
    ctx.state.note = 'plain';
    ctx.held = source('phone');
    await next();
    sink(ctx.late); // flow: email
  } catch (error) {
    sink(error.message); // flow: phone
  }
});
const router = new Router();
router.get('/a', async ctx => {
  sink(ctx.state.value); // flow: email
  sink(ctx.state.note);
  sink(ctx.held); // flow: phone
  sink(ctx.other);
  ctx.late = source('email');
});
router.get('/b', async (ctx, next) => {
  ctx.own = source('email');
  await next();
}, ctx => {
  sink(ctx.own); // flow: email
});
router.get('/c', ctx => {
  sink(ctx.own);
});
router.get('/d', () => {
  throw new Error(source('phone'));
});
app.use(router.routes());
