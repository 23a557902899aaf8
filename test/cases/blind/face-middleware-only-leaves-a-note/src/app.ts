// case: a middleware looks up the consent for faces and leaves a note that nobody reads
// rules: no-biometric-without-consent

import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { noteFaceConsent } from './middleware/note-face-consent';
import { session } from './middleware/session';
import { lockers } from './routes/lockers';

const app = new Koa();

app.use(bodyParser({ jsonLimit: '4mb' }));
app.use(session);
app.use(noteFaceConsent);
app.use(lockers.routes());

app.listen(7400);
