import Koa from "koa";
import Router from "@koa/router";
const app = new Koa();
app.context.secret = source('email');
app.context.region = "eu";
const router = new Router();
app.use(async (ctx, next) => {
  ctx.state.holder = source('email');
  ctx.state.kind = "human";
  await next();
  sink(ctx.state.after); // flow: email
  sink(ctx.state.kind);
});
router.get("/one", async (ctx) => {
  sink(ctx.state.holder); // flow: email
  sink(ctx.state.kind);
  sink(ctx.secret); // flow: email
  sink(ctx.region);
  ctx.state.after = source('email');
  ctx.body = { v: source('email') };
});
router.get("/two", (ctx, next) => { ctx.state.holder = "reset"; return next(); }, (ctx) => {
  sink(ctx.state.holder);
  ctx.body = "two";
});
app.on("error", (err: Error) => {
  sink(err.message); // flow: email
});
router.get("/err", () => { throw new Error(source('email')); });
app.use(router.routes());
app.listen(3462);
