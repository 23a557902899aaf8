// case: members may log in by face, and the price follows the published tier of the membership
// rules: no-biometric-conditioned-benefit

import { memberByFace, memberByCard, type Member } from './members';

// published on the price board and at /prices
const TIER_PERCENT = { basic: 100, plus: 95, gold: 90 } as const;

interface Shown {
  face?: Uint8Array;
  card?: string;
}

async function whoIs(shown: Shown): Promise<Member | undefined> {
  if (shown.card) return memberByCard(shown.card);
  return shown.face ? memberByFace(shown.face) : undefined;
}

export async function memberPrice(listCents: number, shown: Shown): Promise<number> {
  const member = await whoIs(shown);
  const tier = member?.tier ?? 'basic';
  return Math.round((listCents * TIER_PERCENT[tier]) / 100);
}
