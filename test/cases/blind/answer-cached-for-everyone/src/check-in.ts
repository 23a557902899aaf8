// case: the first patient's answer is remembered for every patient after
// rules: no-biometric-without-consent

import { Router } from 'express';
import { iai } from 'tencentcloud-sdk-nodejs';
import { separateFaceConsent } from './separate-face-consent';

const client = new iai.v20200303.Client({
  credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! },
  region: 'ap-guangzhou',
});

export const checkIn = Router();

checkIn.post('/check-in/face', async (request, response) => {
  const { patient, image } = request.body as { patient: string; image: string };
  if (!(await separateFaceConsent(patient))) return response.json({ desk: 'B', by: 'number' });

  const match = await client.VerifyPerson({ PersonId: patient, Image: image }); // expect: no-biometric-without-consent
  return response.json({ arrived: match.IsMatch });
});

checkIn.post('/check-in/number', (request, response) => response.json({ arrived: /^\d{6}$/.test(request.body.number) }));
