import type { PayBody } from './pay-schema';

const paid = new Set<string>();

export async function settle({ stayId, cents }: PayBody): Promise<{ open: boolean }> {
  if (cents > 0) paid.add(stayId);
  return { open: paid.has(stayId) };
}
