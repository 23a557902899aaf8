const { Router } = require('express');
const { faces, fields, own } = require('./a-client');

const desk = Router();

desk.post('/same', async (req, res) => {
  const { data } = await faces.post('/facepp/v3/compare', fields({ face_token1: req.body.card, image_base64_2: req.body.photo })); // expect: no-biometric-without-consent
  res.json({ same: data.confidence > 80 });
});

desk.post('/crowd', async (req, res) => {
  const { data } = await faces.post('/facepp/v3/detect', fields({ image_base64: req.body.hall }));
  res.json({ people: data.faces.length });
});

desk.post('/shelves', async (req, res) => {
  const { data } = await own.post('/compare', { left: req.body.left, right: req.body.right });
  res.json(data);
});

module.exports = desk;
