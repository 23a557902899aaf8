const router = require('express').Router();
const Photo = require('../models/Photo');
const { indexRacePhoto } = require('../services/rekognition');

function photographerOnly(req, res, next) {
  if (req.session.role !== 'photographer') return res.sendStatus(401);
  next();
}

// called by the uploader script of the photographers after each batch
router.post('/batch', photographerOnly, async (req, res, next) => {
  try {
    const { race, keys } = req.body;
    const done = [];
    for (const key of keys) {
      const photo = await Photo.create({ race, key });
      photo.faceCount = await indexRacePhoto(process.env.COLLECTION, key, photo.id);
      await photo.save();
      done.push(photo.id);
    }
    res.json({ indexed: done.length });
  } catch (err) {
    next(err);
  }
});

router.get('/by-bib/:bib', async (req, res) => {
  const photos = await Photo.find({ bibs: req.params.bib }).select('key takenAt').lean();
  res.json(photos);
});

module.exports = router;
