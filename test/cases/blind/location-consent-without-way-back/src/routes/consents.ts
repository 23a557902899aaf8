// case: a route stores the grant of the consent to location history, and no route ever takes it back
// rules: require-consent-withdrawal
import { Hono } from 'hono';
import { consentLedger } from '../consent-ledger';

type Variables = { riderId: string };

export const consents = new Hono<{ Variables: Variables }>();

consents.get('/consents', async (c) => {
  return c.json(await consentLedger.list(c.get('riderId')));
});

consents.post('/consents/location-history', async (c) => {
  const { textVersion } = await c.req.json<{ textVersion: string }>();
  await consentLedger.grant({ subject: c.get('riderId'), purpose: 'location-history', textVersion, at: new Date() }); // expect: require-consent-withdrawal
  return c.body(null, 204);
});
