// case: the consent hook lives in an encapsulated plugin, so the route beside it never runs it
// rules: no-biometric-without-consent

import Fastify from 'fastify';
import { faceRoutes } from './face-routes';
import { faceConsent } from './face-consent';

const app = Fastify({ logger: { redact: ['req.headers.authorization'] }, bodyLimit: 3_000_000 });

app.register(faceConsent);
app.register(faceRoutes, { prefix: '/exam' });

app.listen({ port: 3000 });
