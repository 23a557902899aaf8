// case: a route of its own deletes the template some day; the one that makes it for one comparison deletes it at once
// rules: no-raw-biometric-persistence
import { Router } from 'express';
import * as faceapi from '@vladmandic/face-api';
import { PrismaClient } from '@prisma/client';
import { decode } from './decode.js';

const prisma = new PrismaClient();
export const faces = Router();

faces.put('/:member/face', async (req, res) => {
  const hit = await faceapi.detectSingleFace(decode(req.body.photo)).withFaceLandmarks().withFaceDescriptor();
  await prisma.face.create({ data: { member: req.params.member, template: JSON.stringify(Array.from(hit.descriptor)) } }); // expect: no-raw-biometric-persistence
  res.sendStatus(204);
});

faces.delete('/:member/face', async (req, res) => {
  await prisma.face.delete({ where: { member: req.params.member } });
  res.sendStatus(204);
});

faces.post('/:member/compare', async (req, res) => {
  const { member } = req.params;
  const hit = await faceapi.detectSingleFace(decode(req.body.photo)).withFaceLandmarks().withFaceDescriptor();
  await prisma.probe.create({ data: { member, template: JSON.stringify(Array.from(hit.descriptor)) } });
  res.json({ same: await compareProbe(member) });
  await prisma.probe.delete({ where: { member } });
});

const compareProbe = async (member: string) => (await prisma.$queryRaw`select same from matches where member = ${member}`) !== null;
