import type { CreateNextContextOptions } from '@trpc/server/adapters/next';
import { userFromCookie, type User } from './users';

export async function createContext({ req }: CreateNextContextOptions) {
  return { user: (await userFromCookie(req.headers.cookie ?? '')) as User | null };
}

export type Context = Awaited<ReturnType<typeof createContext>>;
