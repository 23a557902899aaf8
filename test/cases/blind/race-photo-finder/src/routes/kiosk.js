const router = require('express').Router();
const Photo = require('../models/Photo');
const { lookAtVisitor } = require('../services/rekognition');

// screen next to the finish line: shows the pictures of whoever stands in front of it
router.post('/frame', async (req, res, next) => {
  try {
    if (req.get('x-kiosk-key') !== process.env.KIOSK_KEY) return res.sendStatus(401);
    const ids = await lookAtVisitor(process.env.COLLECTION, req.body.frame);
    const photos = await Photo.find({ _id: { $in: ids } }).select('key').limit(12).lean();
    res.json(photos);
  } catch (err) {
    next(err);
  }
});

module.exports = router;
