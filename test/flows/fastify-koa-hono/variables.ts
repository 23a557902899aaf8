import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
type Env = { Variables: { holder: string; plan: string } };
const app = new Hono<Env>();
const who = createMiddleware<Env>(async (c, next) => {
  c.set("holder", source('email'));
  c.set("plan", "free");
  await next();
});
app.use("/x/*", who);
app.get("/x/me", (c) => {
  sink(c.get("holder")); // flow: email
  sink(c.get("plan"));
  sink(c.var.holder); // flow: email
  sink(c.var.plan);
  return c.text("ok");
});
app.get("/open", (c) => {
  sink(c.get("holder"));
  return c.json({ a: 1 });
});
app.get("/over", who, async (c, next) => { c.set("holder", "nobody"); await next(); }, (c) => {
  sink(c.get("holder"));
  return c.text("over");
});
app.onError((e, c) => {
  sink(e.message); // flow: email
  return c.text("err", 500);
});
app.get("/boom", () => { throw new Error(source('email')); });
export default app;
