// case: the fee of an evening is looked up in a table by the gender in the profile
// rules: no-personalized-pricing

import Router from '@koa/router';
import { UserModel } from './models/user';
import { ticketFor } from './tariff';

export const routes = new Router({ prefix: '/evenings' });

routes.get('/:id/ticket', async (ctx) => {
  const user = await UserModel.findById(ctx.state.userId).lean();
  if (!user) ctx.throw(404);
  ctx.body = ticketFor(user!, { id: ctx.params.id, drinksIncluded: ctx.query.drinks === '1' });
});
