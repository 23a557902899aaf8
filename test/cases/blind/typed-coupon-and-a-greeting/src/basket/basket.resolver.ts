// case: the discount comes from the code that was typed; the number of earlier orders only changes the greeting
// rules: no-personalized-pricing

import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { CouponService } from '../coupons/coupon.service';
import { BasketView } from './basket.view';
import { lines } from './lines';

interface Viewer {
  nickname: string;
  purchaseCount: number;
}

@Resolver(() => BasketView)
export class BasketResolver {
  constructor(private readonly coupons: CouponService) {}

  @Query(() => BasketView)
  async basket(@Context('viewer') viewer: Viewer, @Args('id', { type: () => Int }) id: number, @Args('code', { nullable: true }) code?: string): Promise<BasketView> {
    const sum = (await lines(id)).reduce((total, { cents, pieces }) => total + cents * pieces, 0);
    const discount = Math.round((sum * (await this.coupons.percentFor(code))) / 100);
    const greeting = viewer.purchaseCount > 0 ? `Nice to see you again, ${viewer.nickname}` : 'Welcome';
    return { greeting, discount, price: sum - discount };
  }
}
