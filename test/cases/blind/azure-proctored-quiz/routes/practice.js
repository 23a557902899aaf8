const router = require('express').Router();
const multer = require('multer');
const azure = require('../lib/azure');

const upload = multer();

router.get('/', (req, res) => res.render('practice'));

// the practice page sends a frame every minute, so that students get used to it
router.post('/frame', upload.single('frame'), async (req, res, next) => {
  try {
    const { alone, handle } = await azure.alone(req.file.buffer);
    if (req.session.handle === undefined) req.session.handle = handle;
    res.json({ warning: alone ? null : 'Please make sure that you are alone.' });
  } catch (e) {
    next(e);
  }
});

module.exports = router;
