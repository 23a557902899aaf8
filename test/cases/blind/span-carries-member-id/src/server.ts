import Koa from 'koa';
import { tracing } from './tracing';
import { currentMember } from './current-member';

export const server = new Koa();

server.use(async (ctx, next) => {
  ctx.state.member = await currentMember(ctx.cookies.get('sid'));
  await next();
});
server.use(tracing);
server.use(async (ctx) => {
  ctx.body = { greeting: 'hello' };
});
