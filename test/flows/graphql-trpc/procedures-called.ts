import { initTRPC } from "@trpc/server";
interface Ctx { holder: string; tenant: string; }
const t = initTRPC.context<Ctx>().create();
const withAudit = t.middleware(({ ctx, next }) => next({ ctx: { ...ctx, audit: source('email'), level: "info" } }));
const router = t.router({
  who: t.procedure.query(({ ctx }) => {
    sink(ctx.holder); // flow: email
    sink(ctx.tenant);
    return ctx.holder;
  }),
  audited: t.procedure.use(withAudit).mutation(({ ctx }) => {
    sink(ctx.audit); // flow: email
    sink(ctx.level);
    return "done";
  }),
  echo: t.procedure.input((v: unknown) => v as { text: string; id: string }).query(({ input }) => {
    sink(input.text); // flow: email
    sink(input.id);
    return { text: input.text, id: input.id };
  }),
});
const caller = t.createCallerFactory(router)({ holder: source('email'), tenant: "acme" });
export async function main() {
  const r = await caller.echo({ text: source('email'), id: "5" });
  sink(r.text); // flow: email
  sink(r.id);
  sink(await caller.who()); // flow: email
  sink(await caller.audited());
}
void main();
