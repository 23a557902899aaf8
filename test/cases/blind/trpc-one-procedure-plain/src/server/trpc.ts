import { initTRPC, TRPCError } from '@trpc/server';
import type { Context } from './context';

const t = initTRPC.context<Context>().create();

export const router = t.router;

export const signedInProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.person) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, person: ctx.person } });
});

export const faceProcedure = signedInProcedure.use(async ({ ctx, next }) => {
  const given = await ctx.consents.has(ctx.person.id, { category: 'face', kind: 'separate' });
  if (!given) throw new TRPCError({ code: 'FORBIDDEN', message: 'use the code' });
  return next();
});
