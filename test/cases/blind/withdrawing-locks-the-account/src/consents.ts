// case: whoever withdraws the consent to marketing finds the account locked
// rules: no-consent-wall
import { Router } from 'express';
import { accounts } from './accounts';
import { consentRecords } from './consent-records';

export const consents = Router();

consents.post('/me/consents/marketing/withdraw', async (req, res) => {
  const accountId = req.session.accountId;
  await consentRecords.withdraw(accountId, 'marketing');
  await accounts.lock(accountId, 'marketing consent withdrawn'); // expect: no-consent-wall
  return res.status(204).end();
});

consents.get('/me/consents', async (req, res) => {
  return res.json(await consentRecords.of(req.session.accountId));
});
