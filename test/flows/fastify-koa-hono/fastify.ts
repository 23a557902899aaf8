import Fastify from 'fastify';
const app = Fastify();
app.decorate('held', { value: source('email'), note: 'plain' });
app.decorateRequest('found', null);
app.addHook('onRequest', async request => {
  request.found = source('phone');
  request.calm = 'plain';
});
app.get('/a', async (request, reply) => {
  sink(request.found); // flow: phone
  sink(request.calm);
  sink(app.held.value); // flow: email
  sink(app.held.note);
  return { ok: true };
});
app.get('/b', { preHandler: async request => { request.own = source('email'); } }, async request => {
  sink(request.own); // flow: email
});
app.get('/c', async request => {
  sink(request.own);
});
app.route({
  method: 'POST',
  url: '/d',
  preHandler: [async request => { request.row = source('email'); }],
  handler: async request => {
    sink(request.row); // flow: email
    sink(request.other);
  },
});
app.register(async instance => {
  instance.get('/e', async request => {
    sink(instance.held.value); // flow: email
    sink(request.found); // flow: phone
    sink(request.row);
  });
});
app.get('/f', async () => {
  throw new Error(source('email'));
});
app.setErrorHandler((error, request, reply) => {
  sink(error.message); // flow: email
  reply.send('plain');
});

const nested = Fastify();
nested.register(async outer => {
  outer.addHook('preHandler', async request => {
    request.note = source('email');
  });
  await outer.register(async inner => {
    inner.get('/inner', async request => {
      sink(request.note); // flow: email
    });
  });
});
nested.get('/beside', async request => {
  sink(request.note);
});
