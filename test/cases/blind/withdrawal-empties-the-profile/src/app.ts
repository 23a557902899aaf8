// case: withdrawing the consent to recommendations deletes the interest profile and leaves the account alone
// rules: no-consent-wall
import express from 'express';
import { consentRoutes } from './consents/routes';
import { session } from './session';

const app = express();

app.use(express.json());
app.use(session);
app.use('/me/consents', consentRoutes);

app.listen(3000);
