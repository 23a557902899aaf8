import { prisma } from './consents';

/** The table hangs at the entrance and is the same for everybody of a tier. */
const OFF = { guest: 0, silver: 0.05, gold: 0.1 } as const;

export async function priceFor(memberId: string, listed: number): Promise<number> {
  const { tier } = await prisma.membership.findUniqueOrThrow({ where: { memberId } });
  return listed * (1 - OFF[tier as keyof typeof OFF]);
}
