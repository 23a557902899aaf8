import { createMiddleware } from 'hono/factory';
import type { Env } from '../env';

/** Looks up the separate consent for faces. The handler decides what to do without it. */
export const faceConsent = createMiddleware<Env>(async (c, next) => {
  const record = await c.env.DB.prepare(
    `select state from separate_consent where person = ?1 and category = 'face' order by decided_at desc limit 1`,
  )
    .bind(c.get('personId'))
    .first<{ state: string }>();
  c.set('faceConsent', record?.state === 'given');
  await next();
});
