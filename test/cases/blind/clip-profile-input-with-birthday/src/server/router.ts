// case: the profile procedure of a short-video app takes a birthday for which there is no reason
import { initTRPC } from '@trpc/server';
import { profileInput } from '../shared/profile-input';
import { profiles } from './profiles';

const t = initTRPC.context<{ accountId: string }>().create();

export const appRouter = t.router({
  saveProfile: t.procedure.input(profileInput).mutation(async ({ ctx, input }) => {
    await profiles.save(ctx.accountId, input);
    return { saved: true };
  }),
});

export type AppRouter = typeof appRouter;
