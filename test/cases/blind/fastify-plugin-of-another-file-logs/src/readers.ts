import type { FastifyInstance } from 'fastify';

interface Reader {
  email: string;
  shelf: string;
}

export async function readerRoutes(app: FastifyInstance) {
  app.post<{ Body: Reader }>('/', async (request, reply) => {
    request.log.info({ reader: { email: request.body.email, shelf: request.body.shelf } }, 'reader joined');
    request.log.warn({ who: request.body.email }, 'no card yet'); // expect: no-personal-data-in-logs
    return reply.redirect(`/welcome?mail=${encodeURIComponent(request.body.email)}`); // expect: no-personal-data-in-url
  });

  app.post<{ Body: Reader }>('/shelf', async (request, reply) => {
    request.log.debug({ shelf: request.body.shelf }, 'shelf chosen');
    return reply.code(303).redirect(`/shelves?id=${encodeURIComponent(request.body.shelf)}`);
  });
}
