// case: a coupon depends on what is in the basket
// rules: no-personalized-pricing

import { Injectable } from '@nestjs/common';
import { BrowsingRepository } from './browsing.repository';

interface Basket {
  userId: string;
  sku: string;
  pieces: number;
}

export interface Coupon {
  userId: string;
  sku: string;
  couponFen: number;
  headline: string;
}

/** 商品详情页优惠券 */
@Injectable()
export class CouponService {
  constructor(private readonly browsing: BrowsingRepository) {}

  async issue(basket: Basket): Promise<Coupon> {
    const history = await this.browsing.of(basket.userId, basket.sku);
    const offer: Coupon = { userId: basket.userId, sku: basket.sku, couponFen: 0, headline: history.lastVisit ? '欢迎回来' : '本周优惠' };
    offer.couponFen = basket.pieces < 3 ? 300 : 1500;
    return offer;
  }
}
