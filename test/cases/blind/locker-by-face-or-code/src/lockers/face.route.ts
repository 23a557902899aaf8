// case: the parcel locker opens by a face match, and by the code of the parcel in another route
// rules: require-biometric-alternative

import { Router } from 'express';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';
import { openDoor } from './hardware';

const client = new tencentcloud.iai.v20200303.Client({ credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY }, region: 'ap-guangzhou' });

export const faceRoute = Router();

faceRoute.post('/lockers/:locker/face', async (request, response) => {
  const { IsMatch } = await client.VerifyFace({ PersonId: request.body.personId, Image: request.body.photo });
  if (IsMatch) {
    await openDoor(request.params.locker);
    response.json({ state: 'open' });
  } else {
    response.status(401).json({ state: 'closed', try: ['face', 'code'] });
  }
});
