// case: the face signs the member in, the coupon's value follows the published tier
// rules: no-biometric-conditioned-benefit

import { couponFor } from './coupon';
import { hasSeparateConsent, memberById, pinFits } from './members';
import { printTicket, showPinPad } from './printer';
import { isSamePerson } from './same-person';

export async function greetByFace(cardId: string, frame: Buffer): Promise<void> {
  const member = await memberById(cardId);
  if (!(await hasSeparateConsent(member.id, 'face'))) return showPinPad(cardId);
  if (!(await isSamePerson(member.id, frame))) return showPinPad(cardId);
  await printTicket({ text: `${member.tier}会员您好`, coupon: couponFor(member) });
}

export async function greetByPin(cardId: string, pin: string): Promise<void> {
  const member = await memberById(cardId);
  if (!(await pinFits(member.id, pin))) return showPinPad(cardId);
  await printTicket({ text: `${member.tier}会员您好`, coupon: couponFor(member) });
}
