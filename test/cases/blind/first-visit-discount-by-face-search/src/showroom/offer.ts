// case: the discount of a showroom depends on whether a face search has seen the visitor before
// rules: no-biometric-conditioned-benefit
import { earlierVisits } from './recognition';

interface Car {
  model: string;
  listYuan: number;
}

interface Offer {
  model: string;
  listYuan: number;
  discountYuan: number;
  validUntil: string;
}

const FIRST_VISIT_YUAN = 3000;
const DAY = 24 * 60 * 60 * 1000;

export async function makeOffer(car: Car, doorPhoto: Buffer): Promise<Offer> {
  const visits = await earlierVisits(doorPhoto);
  const validUntil = new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10);
  const discountYuan = visits === 0 ? FIRST_VISIT_YUAN : 0; // expect: no-biometric-conditioned-benefit
  return { model: car.model, listYuan: car.listYuan, discountYuan, validUntil };
}
