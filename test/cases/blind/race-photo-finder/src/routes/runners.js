const router = require('express').Router();
const multer = require('multer');
const FaceConsent = require('../models/FaceConsent');
const requireFaceConsent = require('../middleware/face-consent');
const { enrolRunner, findRunner, forgetFaces } = require('../services/rekognition');

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 5e6 } });
const wrap = (fn) => (req, res, next) => fn(req, res, next).catch(next);

router.post('/me/face-consent', wrap(async (req, res) => {
  await FaceConsent.create({
    runner: req.session.runnerId,
    purpose: 'face-photo-search',
    noticeVersion: req.body.noticeVersion,
  });
  res.sendStatus(201);
}));

router.delete('/me/face-consent', wrap(async (req, res) => {
  await FaceConsent.updateMany({ runner: req.session.runnerId }, { withdrawnAt: new Date() });
  await forgetFaces(process.env.COLLECTION, req.session.faceIds || []);
  res.sendStatus(204);
}));

router.post('/me/selfie', requireFaceConsent, upload.single('selfie'), wrap(async (req, res) => {
  const faceId = await enrolRunner(process.env.COLLECTION, req.file.buffer, req.session.runnerId);
  req.session.faceIds = [faceId].filter(Boolean);
  res.json({ ok: Boolean(faceId) });
}));

router.post('/me/find', requireFaceConsent, upload.single('selfie'), wrap(async (req, res) => {
  const photoIds = await findRunner(process.env.COLLECTION, req.file.buffer);
  res.json({ photoIds });
}));

module.exports = router;
