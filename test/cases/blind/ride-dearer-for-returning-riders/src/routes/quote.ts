// case: 老用户叫车时车费上浮 (the fare is raised for riders who have ridden before)
import Router from '@koa/router';
import { mileageFen } from '../fare/mileage';
import { loadRider } from '../riders';

export const quote = new Router();

quote.get('/quote', async (ctx) => {
  const rider = await loadRider(ctx.state.riderId);
  let fare = mileageFen(Number(ctx.query.km), Number(ctx.query.minutes));
  if (rider.isReturning) {
    fare = Math.round(fare * 1.06); // expect: no-personalized-pricing
  }
  ctx.body = { fare };
});
