// case: a sports club's back end with hand-written SQL: reminders and offers, fees, an export to a sponsor
// rules: no-personal-data-in-logs, no-personalized-pricing, no-marketing-without-consent, no-third-party-sharing-without-consent

const express = require('express');
const members = require('./routes/members');
const fees = require('./routes/fees');
const courts = require('./routes/courts');
const sponsors = require('./routes/sponsors');
const { startSchedule } = require('./jobs/schedule');
const { ping } = require('./db/pool');

const app = express();
app.use(express.json());

app.use((req, _res, next) => {
  console.log(req.method, req.path);
  next();
});

app.use('/members', members);
app.use('/fees', fees);
app.use('/courts', courts);
app.use('/sponsors', sponsors);
app.get('/health', async (_req, res) => res.json({ db: await ping() }));

app.use((err, _req, res, _next) => {
  console.error('unhandled', err.code);
  res.status(500).json({ error: 'Something went wrong' });
});

startSchedule();
app.listen(process.env.PORT || 8081);
