const router = require('express').Router();
const multer = require('multer');
const azure = require('../lib/azure');
const store = require('../lib/store');

const upload = multer();

router.get('/', (req, res) => res.render('exams'));

// page with the face notice: "agree" or "take the exam in the supervised room"
router.get('/:exam/notice', (req, res) => res.render('face-notice', { exam: req.params.exam }));

router.post('/:exam/notice', (req, res) => {
  const { exam } = req.params;
  if (req.body.answer === 'agree') {
    store.recordFaceConsent(req.session.student.id, exam, 'notice-2024-02');
    return res.redirect(`/exam/${exam}/check`);
  }
  res.redirect(`/exam/${exam}/room`);
});

router.get('/:exam/room', (req, res) => res.render('room', { exam: req.params.exam }));

router.post('/:exam/check', upload.single('frame'), async (req, res, next) => {
  const { exam } = req.params;
  const { id, personId } = req.session.student;
  if (!store.hasFaceConsent(id, exam)) {
    return res.redirect(`/exam/${exam}/notice`);
  }
  try {
    const confidence = await azure.check(req.file.buffer, personId);
    res.json({ pass: confidence > 0.6, otherWay: `/exam/${exam}/room` });
  } catch (e) {
    next(e);
  }
});

module.exports = router;
