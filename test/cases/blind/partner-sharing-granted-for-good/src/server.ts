// case: consent to share data with partners can be granted over the API and never withdrawn
import Fastify from 'fastify';
import { consentRoutes } from './consents/routes';
import { partnerRoutes } from './partners/routes';

const app = Fastify({ logger: true });

app.register(consentRoutes, { prefix: '/consents' });
app.register(partnerRoutes, { prefix: '/partners' });

await app.listen({ port: 3000 });
