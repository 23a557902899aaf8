import express from "express";
import type { NextFunction, Request, Response } from "express";
const app = express();
app.set("greeting", "hello");
app.locals.motd = source('email');
app.locals.version = "1";
function auth(req: any, res: Response, next: NextFunction) {
  req.holder = { name: source('email'), role: "holder" };
  res.locals.trace = source('email');
  res.locals.theme = "dark";
  next();
}
const onlyHere = (req: any, _res: Response, next: NextFunction) => { req.extra = source('email'); next(); };
function scrub(req: any, _res: Response, next: NextFunction) { req.holder.name = sanitize(req.holder.name); next(); }
app.use(auth);
app.get("/me", (req: any, res) => {
  sink(req.holder.name); // flow: email
  sink(req.holder.role);
  sink(res.locals.trace); // flow: email
  sink(res.locals.theme);
  sink(req.app.locals.motd); // flow: email
  sink(req.app.locals.version);
  res.send("ok");
});
app.get("/extra", onlyHere, (req: any, res) => {
  sink(req.extra); // flow: email
  res.end();
});
app.get("/noextra", (req: any, res) => {
  sink(req.extra);
  res.end();
});
app.get("/clean", scrub, (req: any, res) => {
  sink(req.holder.name); // spurious: email, what one route replaces in an object that all share is there in the others
  res.end();
});
app.get("/fail", (_req, _res, next) => { next(new Error(source('email'))); });
app.get("/throw", () => { throw Object.assign(new Error("static"), { code: source('email'), kind: "k" }); });
app.param("slug", (req: any, _res, next) => { req.article = { title: source('email'), lang: "en" }; next(); });
app.get("/a/:slug", (req: any, res) => {
  sink(req.article.title); // flow: email
  sink(req.article.lang);
  res.end();
});
const router = express.Router();
router.use((req: any, _res: Response, next: NextFunction) => { req.ctx = new Map([["tenant", source('email')], ["plan", "free"]]); next(); });
router.route("/info").get([(req: any, _r: Response, next: NextFunction) => next()], (req: any, res: Response) => {
  sink(req.ctx.get("tenant")); // flow: email
  sink(req.ctx.get("plan"));
  res.json({});
});
app.use("/r", router);
app.use((err: any, _req: Request, res: Response, _next: NextFunction) => {
  sink(err.message); // flow: email
  sink(err.code); // flow: email
  sink(err.kind);
  res.status(500).end();
});
app.listen(3461);
