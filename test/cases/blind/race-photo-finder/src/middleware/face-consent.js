const FaceConsent = require('../models/FaceConsent');

/** 403 unless the runner himself agreed to the face search and did not take it back */
module.exports = async function requireFaceConsent(req, res, next) {
  const consent = await FaceConsent.findOne({
    runner: req.session.runnerId,
    kind: 'separate',
    purpose: 'face-photo-search',
    withdrawnAt: null,
  });
  if (!consent) {
    return res.status(403).json({ error: 'face_consent_missing', alternative: '/api/photos/by-bib' });
  }
  next();
};
