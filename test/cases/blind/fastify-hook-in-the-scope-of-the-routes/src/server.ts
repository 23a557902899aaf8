// case: the consent hook and the face routes are registered in the same encapsulated scope
// rules: no-biometric-without-consent
import Fastify from 'fastify';
import { requireFaceConsent } from './consent/hook';
import { faceRoutes } from './face/routes';
import { sessionPlugin } from './session';

const app = Fastify({ logger: false });

app.register(sessionPlugin);

app.register(async (scope) => {
  scope.addHook('preHandler', requireFaceConsent);
  await scope.register(faceRoutes, { prefix: '/locker' });
});

void app.listen({ port: 8080 });
