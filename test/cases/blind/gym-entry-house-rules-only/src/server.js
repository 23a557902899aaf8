// case: the face search of a gym stands behind the acceptance of the house rules only
// rules: no-biometric-without-consent
const express = require('express');
const AipFaceClient = require('baidu-aip-sdk').face;
const { houseRulesAccepted } = require('./house-rules');
const { openTurnstile } = require('./turnstile');

const client = new AipFaceClient(process.env.BAIDU_APP_ID, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);
const app = express();
app.use(express.json({ limit: '4mb' }));

app.post('/gym/entry', houseRulesAccepted, async (req, res) => {
  const result = await client.search(req.body.image, 'BASE64', 'gym_members', { max_user_num: 1 }); // expect: no-biometric-without-consent
  const best = result.result?.user_list?.[0];
  if (best && best.score > 85) {
    await openTurnstile(req.body.lane);
    return res.json({ open: true });
  }
  return res.status(404).json({ open: false, next: '/gym/entry/card' });
});

app.post('/gym/entry/card', houseRulesAccepted, async (req, res) => {
  await openTurnstile(req.body.lane);
  res.json({ open: true });
});

app.listen(8080);
