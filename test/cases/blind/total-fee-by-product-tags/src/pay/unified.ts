// case: the total fee of a WeChat order depends on the tags of the product
// rules: no-personalized-pricing
import { createOrder } from './wechat';
import { percentFor, productTagsOf } from '../catalogue/tags';

interface Basket {
  tradeNo: string;
  openid: string;
  spuId: string;
  fen: number;
}

export async function unifiedOrder(basket: Basket) {
  const tags = await productTagsOf(basket.spuId);
  const totalFee = Math.round(basket.fen * percentFor(tags) / 100);
  return createOrder({ out_trade_no: basket.tradeNo, openid: basket.openid, total_fee: totalFee, body: '商品' });
}
