import Fastify, { FastifyInstance, FastifyRequest, FastifyReply } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance { secret: string; label: string; decorated(): string; plain(): string; }
  interface FastifyRequest { account: { mail: string; tier: string } | null; stamp: string; }
}

const app = Fastify();
app.decorate('secret', source('email'));
app.decorate('label', 'api');
app.decorate('decorated', () => source('email'));
app.decorate('plain', () => 'plain');
app.decorateRequest('account', null);
app.decorateRequest('stamp', '');

app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
  request.account = { mail: source('email'), tier: 'gold' };
});

app.addHook('preHandler', (request, reply, done) => {
  request.stamp = '2024';
  sink(request.account!.mail); // flow: email
  sink(request.account!.tier);
  done();
});

app.get('/x', async function (request, reply) {
  sink(request.account!.mail); // flow: email
  sink(request.account!.tier);
  sink(request.stamp);
  sink(app.secret); // flow: email
  sink(app.label);
  sink(app.decorated()); // flow: email
  sink(app.plain());
  return { ok: true };
});

interface Q { term: string; page: number }

async function search(__taint_src: FastifyRequest<{ Querystring: Q }>, reply: FastifyReply) {
  const { term } = __taint_src.query;
  sink(term); // flow: email
  sink(sanitize(term));
  sink(`q=${term.toLowerCase()}`); // flow: email
  reply.code(200).send({ count: term.length });
}
app.route({ method: 'GET', url: '/s', schema: { querystring: { type: 'object', properties: { term: { type: 'string' } } } }, handler: search });

app.get('/err', async () => {
  throw new Error(source('email'));
});

app.setErrorHandler((error, request, reply) => {
  sink(error.message); // flow: email
  sink(request.stamp);
  reply.send('x');
});

const plugin = fp(async (instance: FastifyInstance, opts: { key: string; name: string }) => {
  sink(opts.key); // flow: email
  sink(opts.name);
});
app.register(plugin, { key: source('email'), name: 'plugin' });
app.listen({ port: 3000 });
