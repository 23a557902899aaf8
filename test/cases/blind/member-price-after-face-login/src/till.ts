// case: a member may sign in by face or by card, and pays the price of the tier that is published for all members
// rules: no-biometric-conditioned-benefit, no-personalized-pricing
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { separateConsent } from './separate-consent';

const rekognition = new RekognitionClient({ region: 'eu-west-1' });

export type Tier = 'basic' | 'silver' | 'gold';

interface Member {
  id: string;
  tier: Tier;
  portrait: Uint8Array;
}

const TIER_FACTOR: Record<Tier, number> = { basic: 1, silver: 0.95, gold: 0.9 };

export async function signInByFace(member: Member, selfie: Uint8Array): Promise<Member | null> {
  if (!(await separateConsent.given(member.id, 'face', 'sign-in'))) return null;
  const reply = await rekognition.send(new CompareFacesCommand({ SourceImage: { Bytes: member.portrait }, TargetImage: { Bytes: selfie } }));
  return (reply.FaceMatches?.[0]?.Similarity ?? 0) > 95 ? member : null;
}

export function signInByCard(cards: ReadonlyMap<string, Member>, cardNumber: string): Member | null {
  return cards.get(cardNumber) ?? null;
}

export function memberPrice(listPrice: number, member: Pick<Member, 'tier'>): number {
  const price = listPrice * TIER_FACTOR[member.tier];
  return Math.round(price);
}
