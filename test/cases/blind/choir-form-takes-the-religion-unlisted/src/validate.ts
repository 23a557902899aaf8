import type { Context, Next } from 'koa';
import type { ObjectSchema } from 'joi';

export const validate = (schema: ObjectSchema) => async (ctx: Context, next: Next) => {
  const { value, error } = schema.validate(ctx.request.body, { stripUnknown: true });
  if (error) ctx.throw(422, error.message);
  ctx.state.body = value;
  await next();
};
