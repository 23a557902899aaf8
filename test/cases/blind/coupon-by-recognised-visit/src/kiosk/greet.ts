// case: whoever the camera recognises from an earlier visit gets no coupon
// rules: no-biometric-conditioned-benefit

import { couponFor } from './coupon';
import { recognise } from './recognise';
import { printTicket } from './printer';

export async function greet(frame: Buffer): Promise<void> {
  const visit = await recognise(frame);
  await printTicket({ text: '欢迎光临', coupon: couponFor(visit) });
}
