import { initTRPC, TRPCError } from '@trpc/server';

export interface Context {
  userId: string;
  consents: { find(userId: string, purpose: string): Promise<{ kind: string; status: string } | null> };
}

const t = initTRPC.context<Context>().create();

export const router = t.router;
export const open = t.procedure;
export const withFaceConsent = t.procedure.use(async ({ ctx, next }) => {
  const record = await ctx.consents.find(ctx.userId, 'face-login');
  if (record?.kind !== 'separate' || record.status !== 'given') {
    throw new TRPCError({ code: 'FORBIDDEN' });
  }
  return next();
});
