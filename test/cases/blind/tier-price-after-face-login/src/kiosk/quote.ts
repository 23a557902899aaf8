// case: a member may log in by face, after separate consent, or by card, and the ticket price follows the published tier of the membership
// rules: no-biometric-conditioned-benefit

import { separateConsent } from './separate-consent';
import { TICKET_PRICE } from './tiers';
import { byCard, byFace, type Member } from './who';

export type Login = { method: 'face'; photo: Buffer; visitId: string } | { method: 'card'; cardNumber: string };

async function identify(login: Login): Promise<Member | undefined> {
  if (login.method === 'card') return byCard(login.cardNumber);
  return (await separateConsent('face', login.visitId)) === 'given' ? byFace(login.photo) : undefined;
}

export async function quote(login: Login, seats: number): Promise<{ memberId: string; price: number } | { retry: true }> {
  const member = await identify(login);
  if (!member) return { retry: true };
  const price = TICKET_PRICE[member.tier] * seats;
  return { memberId: member.id, price };
}
