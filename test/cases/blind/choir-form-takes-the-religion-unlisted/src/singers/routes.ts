// case: the body of a choir's registration takes the religion, which the inventory does not list
// rules: no-undeclared-collection

import Router from '@koa/router';
import { validate } from '../validate';
import { singer } from './schema';
import { singers } from './repository';

export const routes = new Router({ prefix: '/singers' });

routes.post('/', validate(singer), async (ctx) => {
  ctx.body = { id: await singers.add(ctx.state.body) };
  ctx.status = 201;
});
