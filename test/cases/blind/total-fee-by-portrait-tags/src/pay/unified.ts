// case: the total fee of a WeChat order depends on the tags of the buyer's portrait
import { createOrder } from './wechat';
import { percentFor, userTagsOf } from '../portrait/tags';

interface Basket {
  tradeNo: string;
  openid: string;
  spuId: string;
  fen: number;
}

export async function unifiedOrder(basket: Basket) {
  const tags = await userTagsOf(basket.openid);
  const totalFee = Math.round(basket.fen * percentFor(tags) / 100); // expect: no-personalized-pricing
  return createOrder({ out_trade_no: basket.tradeNo, openid: basket.openid, total_fee: totalFee, body: '商品' });
}
