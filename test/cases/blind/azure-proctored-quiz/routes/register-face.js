const router = require('express').Router();
const multer = require('multer');
const azure = require('../lib/azure');
const store = require('../lib/store');

const upload = multer();

router.get('/', (req, res) => res.render('register-face'));

router.post('/', upload.single('photo'), async (req, res, next) => {
  // the school can close registration between the terms
  if (store.setting('allow_registration') !== 'yes') {
    return res.status(409).render('closed');
  }
  try {
    const { id, personId } = req.session.student;
    const faceRef = await azure.register(personId, req.file.buffer);
    store.markRegistered(id, faceRef);
    res.redirect('/exam');
  } catch (e) {
    next(e);
  }
});

module.exports = router;
