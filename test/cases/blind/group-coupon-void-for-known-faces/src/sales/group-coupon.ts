// case: the coupon of a flat buyer is void when the face search knows the buyer from an earlier visit
// rules: no-biometric-conditioned-benefit

import { seenBefore } from './lobby-search';

interface Visit {
  buyerId: string;
  projectId: string;
  lobbyPhotoUrl: string;
}

interface Offer {
  buyerId: string;
  couponFen: number;
  issuedAt: Date;
}

const GROUP_COUPON_FEN = 2_000_000;

/** 团购优惠：仅限首次到访 */
export async function issueGroupCoupon(visit: Visit): Promise<Offer> {
  const known = await seenBefore(visit.projectId, visit.lobbyPhotoUrl);
  const couponFen = known ? 0 : GROUP_COUPON_FEN; // expect: no-biometric-conditioned-benefit
  return { buyerId: visit.buyerId, couponFen, issuedAt: new Date() };
}
