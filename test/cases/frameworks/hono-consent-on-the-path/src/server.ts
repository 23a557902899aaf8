// case: separate consent is asked for on the path of the one route, not on that of the other
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { consents } from './consents';

const client = new RekognitionClient({});
const app = new Hono();

const faceConsent = createMiddleware(async (c, next) => {
  if (!(await consents.has(c.get('userId'), { purpose: 'face-login', kind: 'separate' }))) return c.json({ error: 'consent needed' }, 403);
  await next();
});

app.use('/members/*', faceConsent);
app.post('/members/enrol', async c => c.json(await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: await c.req.arrayBuffer() } }))));
app.post('/guests/enrol', async c => c.json(await client.send(new IndexFacesCommand({ CollectionId: 'guests', Image: { Bytes: await c.req.arrayBuffer() } })))); // expect: no-biometric-without-consent
