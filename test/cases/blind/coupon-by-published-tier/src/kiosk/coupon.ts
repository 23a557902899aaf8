export type Tier = '普通' | '银卡' | '金卡';

/** As printed on the card and at /huiyuan/quanyi. */
const PUBLISHED: Record<Tier, number> = { 普通: 500, 银卡: 1000, 金卡: 2000 };

export function couponFor({ tier }: { tier: Tier }): number {
  return PUBLISHED[tier];
}
