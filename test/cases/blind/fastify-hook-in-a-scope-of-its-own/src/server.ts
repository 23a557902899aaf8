// case: the consent hook is added in an encapsulated scope that holds no route; the face routes stand outside it
import Fastify from 'fastify';
import { requireFaceConsent } from './consent/hook';
import { faceRoutes } from './face/routes';
import { sessionPlugin } from './session';

const app = Fastify({ logger: false });

app.register(sessionPlugin);

app.register(async (scope) => {
  scope.addHook('preHandler', requireFaceConsent);
});

app.register(faceRoutes, { prefix: '/locker' });

void app.listen({ port: 8080 });
