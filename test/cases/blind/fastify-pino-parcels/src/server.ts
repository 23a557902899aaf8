// case: parcel API on Fastify: pino redacts the recipient, but the SMS helper interpolates the number and the webhook logs coordinates
// rules: no-personal-data-in-logs
import Fastify from 'fastify';
import { log } from './log';
import { parcelRoutes } from './routes/parcels';
import { courierRoutes } from './routes/couriers';

const app = Fastify({ logger: false, bodyLimit: 262144 });

app.setErrorHandler((err, req, reply) => {
  log.error({ err: { name: err.name, code: err.code }, url: req.routeOptions.url }, 'request failed');
  reply.status(err.statusCode ?? 500).send({ error: err.name });
});

app.register(parcelRoutes, { prefix: '/parcels' });
app.register(courierRoutes, { prefix: '/couriers' });

app.listen({ port: Number(process.env.PORT ?? 3000), host: '0.0.0.0' }).then((at) => log.info(`up at ${at}`));
