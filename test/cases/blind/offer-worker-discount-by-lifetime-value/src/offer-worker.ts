// case: a worker gives a discount according to the lifetime value that another service has put into the cache
// rules: no-personalized-pricing
import { EventEmitter } from 'node:events';
import { profileOf } from './profile-cache';
import { publish } from './publish';

export const bus = new EventEmitter();

const BANDS = [
  { from: 2000, percent: 0 },
  { from: 500, percent: 5 },
  { from: 0, percent: 20 },
];

bus.on('offer.requested', async (event: { memberId: string; sku: string; pieces: number }) => {
  const profile = await profileOf(event.memberId);
  if (!profile) return;
  const band = BANDS.find((b) => profile.ltv >= b.from) ?? BANDS[2];
  const discount = band.percent / 100; // expect: no-personalized-pricing
  await publish('offer.made', { sku: event.sku, language: profile.locale, discount });
});
