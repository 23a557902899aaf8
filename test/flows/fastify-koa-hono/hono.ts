import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
const app = new Hono<{ Variables: { value: string; note: string; own: string } }>();
const attach = createMiddleware(async (c, next) => {
  c.set('value', source('email'));
  c.set('note', 'plain');
  await next();
});
app.use('*', attach);
app.get('/a', c => {
  sink(c.get('value')); // flow: email
  sink(c.get('note'));
  sink(c.var.value); // flow: email
  sink(c.var.note);
  return c.json({ ok: true });
});
app.use('/b/*', async (c, next) => {
  c.set('own', source('phone'));
  await next();
});
app.get('/b/one', c => {
  sink(c.get('own')); // flow: phone
  return c.text('plain');
});
app.get('/c', c => {
  sink(c.get('own'));
  return c.text('plain');
});
app.onError((error, c) => {
  sink(error.message); // flow: phone
  return c.text('plain', 500);
});
app.get('/d', () => {
  throw new Error(source('phone'));
});
