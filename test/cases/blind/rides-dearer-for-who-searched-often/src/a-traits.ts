// case: a factor from a helper of helpers counts what one account searched, and a phone whose battery is low pays more; searches of a route and a scooter's battery are nobody's
// rules: no-personalized-pricing
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const lately = () => ({ gte: new Date(Date.now() - 86_400_000) });

export interface Interest {
  rides: number;
  searches: number;
}

export async function interestOf(accountId: string): Promise<Interest> {
  const [rides, searches] = await Promise.all([
    prisma.vehicle.count(),
    prisma.searchEvent.count({ where: { accountId, at: lately() } }),
  ]);
  return { rides, searches };
}

export const demandFor = (routeId: string): Promise<number> => prisma.searchEvent.count({ where: { routeId, at: lately() } });

export function eagerness({ searches }: Interest): number {
  if (searches > 5) return 1.09;
  return 1;
}
