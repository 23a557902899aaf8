// case: the routes stand in a plugin of another file; the server's logger masks one field of what they log
// rules: no-personal-data-in-logs, no-personal-data-in-url
import Fastify from 'fastify';
import { readerRoutes } from './readers';

const app = Fastify({ logger: { level: 'info', redact: { paths: ['reader.email'], remove: true } } });
app.register(readerRoutes, { prefix: '/readers' });
app.listen({ port: 8080 });
