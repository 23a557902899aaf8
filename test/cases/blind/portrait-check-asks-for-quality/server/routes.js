const Router = require('@koa/router');
const { checkPortrait } = require('./portrait-check');

const router = new Router();

router.post('/passes/portrait', async (ctx) => {
  ctx.body = await checkPortrait(ctx.request.body.image);
});

module.exports = router;
