// case: housing estate: the gate of the house opens for a face and for nothing else, the car park also takes a code and a tag
// rules: require-biometric-alternative, no-biometric-without-consent
import express from 'express';
import { gate } from './routes/gate';
import { carPark } from './routes/car-park';
import { consent } from './routes/consent';

const app = express();
app.use(express.json({ limit: '6mb' }));
app.use('/gate', gate);
app.use('/car-park', carPark);
app.use('/consent', consent);

app.listen(Number(process.env.PORT ?? 5000));
