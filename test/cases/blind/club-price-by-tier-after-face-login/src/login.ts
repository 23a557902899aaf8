// case: members may sign in by face, and the price of a court depends on the published tier alone
// rules: no-biometric-conditioned-benefit
import { Router } from 'express';
import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { separateFaceConsent } from './separate-face-consent';
import { members } from './members';

const rekognition = new RekognitionClient({ region: 'eu-central-1' });

export const login = Router();

login.post('/login/face', async (req, res) => {
  const member = await members.byNumber(req.body.memberNumber);
  if (!member || !(await separateFaceConsent(member.id))) return res.status(409).json({ next: '/login/pin' });
  const selfie = Buffer.from(req.body.selfie, 'base64');
  const { FaceMatches } = await rekognition.send(new CompareFacesCommand({ SourceImage: { Bytes: member.portrait }, TargetImage: { Bytes: selfie } }));
  if (!FaceMatches?.length) return res.status(401).json({ next: '/login/pin' });
  req.session.memberId = member.id;
  return res.status(204).end();
});

login.post('/login/pin', async (req, res) => {
  const member = await members.byNumber(req.body.memberNumber);
  if (!member || !(await members.pinFits(member.id, req.body.pin))) return res.status(401).end();
  req.session.memberId = member.id;
  return res.status(204).end();
});
