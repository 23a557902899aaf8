// case: gym entrance: consent is asked before the face template is made, but the template is written as plain JSON
// rules: no-raw-biometric-persistence, no-biometric-without-consent, no-personal-data-in-logs
import express from 'express';
import { enrolment } from './enrolment';
import { members } from './members';

const app = express();
app.use(express.json({ limit: '8mb' }));
app.use('/enrolment', enrolment);
app.use('/members', members);

app.listen(4100, () => console.log('gym door service on 4100'));
