const { Router } = require('express');
const auth = require('../middleware/auth');
const requireFaceConsent = require('../middleware/requireFaceConsent');
const face = require('../controllers/face.controller');

const router = Router();

router.post('/enroll', auth, requireFaceConsent, face.enroll);
// quick re-check in the middle of an exam
router.post('/recheck', auth, face.recheck);
router.delete('/me', auth, face.remove);

module.exports = router;
