// case: members may sign in by face or by card, and the published price list goes by their tier
// rules: no-biometric-conditioned-benefit

import { FaceMatcher } from '@vladmandic/face-api';
import { memberByCard, memberByFace } from './sign-in';

type Tier = 'none' | 'silver' | 'gold';

/** The price list that hangs at the entrance. */
export const PUBLISHED_DISCOUNT: Record<Tier, number> = { none: 0, silver: 0.03, gold: 0.05 };

async function tierOf(memberId: string | undefined): Promise<Tier> {
  if (memberId === undefined) return 'none';
  const reply = await fetch(`/api/members/${memberId}/tier`);
  return ((await reply.json()) as { tier: Tier }).tier;
}

export async function totalByCard(cents: number, cardNumber: string): Promise<number> {
  const tier = await tierOf(await memberByCard(cardNumber));
  return Math.round(cents * (1 - PUBLISHED_DISCOUNT[tier]));
}

export async function totalByFace(cents: number, claimed: string, video: HTMLVideoElement, matcher: FaceMatcher): Promise<number> {
  const tier = await tierOf(await memberByFace(claimed, video, matcher));
  return Math.round(cents * (1 - PUBLISHED_DISCOUNT[tier]));
}
