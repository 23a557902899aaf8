import cookie from '@fastify/cookie';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    memberId: string;
  }
}

export const sessionPlugin = fp(async (app) => {
  await app.register(cookie, { secret: process.env.COOKIE_SECRET });
  app.decorateRequest('memberId', '');
  app.addHook('onRequest', async (request, reply) => {
    const signed = request.unsignCookie(request.cookies.sid ?? '');
    if (!signed.valid || !signed.value) return reply.code(401).send();
    request.memberId = signed.value;
  });
});
