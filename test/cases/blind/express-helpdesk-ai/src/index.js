// case: helpdesk API: the reply assistant sends the customer's contact data to OpenAI, every new customer lands at Brevo
// rules: no-third-party-sharing-without-consent
import express from 'express';
import { sentryContext, sentryErrors } from './sentry.js';
import { tickets } from './routes/tickets.js';
import { customers } from './routes/customers.js';
import { newsletter } from './routes/newsletter.js';

const app = express();
app.use(express.json({ limit: '1mb' }));
app.use(sentryContext);
app.use('/tickets', tickets);
app.use('/customers', customers);
app.use('/newsletter', newsletter);

app.use(sentryErrors);
app.use((err, _req, res, _next) => {
  res.status(500).json({ error: err.name });
});

app.listen(process.env.PORT ?? 8080);
