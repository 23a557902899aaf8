import { createMiddleware } from 'hono/factory';
import { getSignedCookie } from 'hono/cookie';
import type { Env } from './env';

export const session = createMiddleware<Env>(async (c, next) => {
  const personId = await getSignedCookie(c, c.env.FACE_SECRET, 'person');
  if (!personId) return c.text('sign in', 401);
  const row = await c.env.DB.prepare('select face_token from person where id = ?1').bind(personId).first<{ face_token: string }>();
  c.set('personId', personId);
  c.set('faceToken', row?.face_token ?? '');
  await next();
});
