import { initTRPC, TRPCError } from '@trpc/server';

const t = initTRPC.context<{ accountId: string | null }>().create();

export const router = t.router;

export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.accountId === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { accountId: ctx.accountId } });
});
