// case: shop analytics: one camera job asks Rekognition for all attributes, the counter and the loyalty report do not
// rules: no-biometric-attribute-inference
const cron = require('node-cron');
const express = require('express');
const { countPeople } = require('./jobs/count');
const { audience } = require('./jobs/audience');
const { till } = require('./jobs/till');
const { ageBands } = require('./reports/loyalty');
const { saveHour, hours } = require('./db');

cron.schedule('*/5 * * * *', async () => {
  const people = await countPeople('entrance-1');
  await saveHour('entrance-1', people);
});

cron.schedule('0 * * * *', () => audience('window-2').catch((e) => console.error('audience', e.message)));

cron.schedule('*/10 * * * *', () => till('till-3').catch((e) => console.error('till', e.message)));

const app = express();

app.get('/hours', async (req, res) => res.json(await hours(req.query.camera)));
app.get('/reports/age-bands', async (req, res) => res.json(await ageBands()));

app.listen(8090);
