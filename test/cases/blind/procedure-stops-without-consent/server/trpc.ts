import { initTRPC, TRPCError } from '@trpc/server';
import { db } from './db';

interface Context {
  memberId: string | null;
}

const t = initTRPC.context<Context>().create();

export const router = t.router;

export const memberProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.memberId === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { memberId: ctx.memberId } });
});

export const faceProcedure = memberProcedure.use(async ({ ctx, next }) => {
  const record = await db.separateConsent.latest(ctx.memberId, 'face');
  if (record?.state !== 'given') throw new TRPCError({ code: 'FORBIDDEN', message: 'please use your code' });
  return next();
});
