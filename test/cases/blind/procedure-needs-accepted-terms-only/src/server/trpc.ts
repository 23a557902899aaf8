import { initTRPC, TRPCError } from '@trpc/server';
import type { Context } from './context';

const t = initTRPC.context<Context>().create();

export const router = t.router;

export const signedIn = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const agreedProcedure = signedIn.use(({ ctx, next }) => {
  if (ctx.user.termsAcceptedAt === null) {
    throw new TRPCError({ code: 'PRECONDITION_FAILED', message: 'Please accept the terms of use' });
  }
  return next();
});
