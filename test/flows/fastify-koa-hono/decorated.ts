import Fastify from "fastify";
export const app = Fastify();
app.decorate("conf", { key: source('email'), env: "dev" });
app.decorateRequest("who", "");
app.decorateRequest("plan", "free");
app.decorate("lookup", (id: string) => source('email') + id);
app.decorate("ident", (id: string) => id);
app.addHook("preHandler", async (req: any) => { req.who = source('email'); });
app.addHook("onSend", async (_req, _reply, payload) => {
  sink(payload); // flow: email
  return payload;
});
app.get("/a", async function (this: any, req: any) {
  sink(req.who); // flow: email
  sink(req.plan);
  sink(this.conf.key); // flow: email
  sink(this.conf.env);
  sink(req.server.lookup("1")); // flow: email
  sink(req.server.ident("1"));
  return "body" + req.who;
});
app.register(async (inst) => {
  inst.addHook("onRequest", async (req: any) => { req.local = source('email'); });
  inst.get("/in", async (req: any) => {
    sink(req.local); // flow: email
    return "in";
  });
});
app.get("/out", { preHandler: async (req: any) => { req.route = "fixed"; } }, async (req: any) => {
  sink(req.local);
  sink(req.route);
  return "out";
});
app.setErrorHandler((err: any, _req, reply) => {
  sink(err.message); // flow: email
  sink(err.tag);
  reply.code(500).send("bad");
});
app.get("/err", async () => { throw Object.assign(new Error(source('email')), { tag: "t" }); });
app.get("/settings", async () => {
  sink(app.conf.key); // flow: email
  sink(app.conf.env);
  return "settings";
});
