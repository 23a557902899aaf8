// case: what was looked up is remembered for each person by itself and for one minute
// rules: no-biometric-without-consent

import { Router } from 'express';
import { face as AipFace } from 'baidu-aip-sdk';
import { faceConsentGiven, forget } from './consents';

const aip = new AipFace(process.env.AIP_APP!, process.env.AIP_KEY!, process.env.AIP_SECRET!);

export const canteen = Router();

canteen.post('/till/face', async (req, res) => {
  const { studentId, frame } = req.body as { studentId: string; frame: string };
  if (!(await faceConsentGiven(studentId))) {
    res.status(409).json({ use: 'card' });
    return;
  }
  const answer = await aip.match([
    { image: `student-${studentId}`, image_type: 'FACE_TOKEN' },
    { image: frame, image_type: 'BASE64' },
  ]);
  res.json({ same: answer.result?.score > 85 });
});

canteen.delete('/consents/face/:studentId', (req, res) => {
  forget(req.params.studentId);
  res.status(204).end();
});
