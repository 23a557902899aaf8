// case: the hook that demands the face consent is added in one Fastify plugin, the face routes live in another
// rules: no-biometric-without-consent
import Fastify from 'fastify';
import { demandFaceConsent } from './plugins/face-consent';
import { accountRoutes } from './routes/account';
import { faceRoutes } from './routes/face';

export function buildApp() {
  const app = Fastify({ logger: true, bodyLimit: 4 * 1024 * 1024 });

  app.get('/health', async () => ({ ok: true }));

  app.register(async (scope) => {
    scope.addHook('preHandler', demandFaceConsent);
    await scope.register(accountRoutes, { prefix: '/account' });
  });

  app.register(faceRoutes, { prefix: '/face' });

  return app;
}

if (process.env.NODE_ENV !== 'test') {
  void buildApp().listen({ port: 3000, host: '0.0.0.0' });
}
