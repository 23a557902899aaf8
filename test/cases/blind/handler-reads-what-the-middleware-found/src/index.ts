// case: a middleware looks up the separate consent for faces and the handler turns back without it
// rules: no-biometric-without-consent

import { Hono } from 'hono';
import type { Env } from './env';
import { faceConsent } from './middleware/face-consent';
import { session } from './session';

const app = new Hono<Env>();

app.use('/boxes/*', session);
app.use('/boxes/*', faceConsent);

app.post('/boxes/:id/face', async (c) => {
  if (!c.get('faceConsent')) {
    return c.json({ use: 'code' }, 403);
  }
  const { photo } = await c.req.json<{ photo: string }>();
  const body = new URLSearchParams({ api_key: c.env.FACE_KEY, api_secret: c.env.FACE_SECRET, face_token1: c.get('faceToken'), image_base64_2: photo });
  const reply = await fetch('https://api-us.faceplusplus.com/facepp/v3/compare', { method: 'POST', body });
  const { confidence, thresholds } = await reply.json<{ confidence: number; thresholds: Record<string, number> }>();
  return c.json({ open: confidence > thresholds['1e-5'] });
});

app.post('/boxes/:id/code', async (c) => {
  const { code } = await c.req.json<{ code: string }>();
  const row = await c.env.DB.prepare('select 1 from box where id = ?1 and code = ?2').bind(c.req.param('id'), code).first();
  return c.json({ open: row !== null });
});

export default app;
