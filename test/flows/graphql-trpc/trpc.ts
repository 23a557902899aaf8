import { initTRPC } from '@trpc/server';
import { z } from 'zod';
const createContext = async ({ req }) => ({ value: source('email'), note: 'plain' });
const t = initTRPC.context<typeof createContext>().create();
const attach = t.middleware(async ({ ctx, next }) => next({ ctx: { ...ctx, own: source('phone'), calm: 'plain' } }));
const own = t.procedure.use(attach);
export const router = t.router({
  one: own.query(({ ctx }) => {
    sink(ctx.own); // flow: phone
    sink(ctx.calm);
    return source('email');
  }),
  two: t.procedure.query(({ ctx }) => {
    sink(ctx.own);
    return 'plain';
  }),
  three: t.procedure.input(z.object({ note: z.string() })).use(async ({ next, input }) => next({ ctx: { late: source('email') } })).mutation(({ ctx, input }) => {
    sink(ctx.late); // flow: email
    sink(input.note);
  }),
});
const call = t.createCallerFactory(router);
export async function ask() {
  const caller = call({ value: 'plain', note: 'plain' });
  sink(await caller.one()); // flow: email
  sink(await caller.two());
}
