// case: withdrawing the consent to recommendations suspends the account, two files away
import express from 'express';
import { consentRoutes } from './consents/routes';
import { session } from './session';

const app = express();

app.use(express.json());
app.use(session);
app.use('/me/consents', consentRoutes);

app.listen(3000);
