const ConsentRecord = require('../models/ConsentRecord');

module.exports = async function requireFaceConsent(req, res, next) {
  const record = await ConsentRecord.findOne({
    student: req.studentId,
    category: 'face',
    purpose: 'exam-identity',
    kind: 'separate',
    withdrawnAt: null,
  });
  if (!record) {
    // the invigilator looks at the ID card over video instead
    return res.status(409).json({ next: 'manual-check' });
  }
  return next();
};
