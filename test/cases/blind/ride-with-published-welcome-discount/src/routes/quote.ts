// case: 首单立减 (a welcome discount, published to everybody, for the first ride)
// rules: no-personalized-pricing
import Router from '@koa/router';
import { mileageFen } from '../fare/mileage';
import { loadRider } from '../riders';

export const quote = new Router();

/** 首单立减 8 元，面向所有新注册乘客公示。 */
const WELCOME_FEN = 800;

quote.get('/quote', async (ctx) => {
  const rider = await loadRider(ctx.state.riderId);
  const fare = mileageFen(Number(ctx.query.km), Number(ctx.query.minutes));
  // @pricingRule public ref=https://chuxing.example/rules/welcome-2025
  const discount = rider.isNewUser ? WELCOME_FEN : 0;
  ctx.body = { fare: Math.max(fare - discount, 0), discount };
});
