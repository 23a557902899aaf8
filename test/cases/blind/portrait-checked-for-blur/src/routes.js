// case: an ID photo studio asks the vendor only whether the picture is sharp and the head is straight
// rules: no-biometric-attribute-inference

const express = require('express');
const multer = require('multer');
const { look } = require('./vision/baidu');

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 4_000_000 } });

exports.router = express.Router();

exports.router.post('/portraits/check', upload.single('portrait'), async (req, res) => {
  const faces = await look(req.file.buffer);
  if (faces.length !== 1) return res.json({ ok: false, hint: '请只拍一个人' });
  const { quality, angle } = faces[0];
  const sharp = quality.blur < 0.4;
  const straight = Math.abs(angle.yaw) < 12 && Math.abs(angle.pitch) < 12;
  return res.json({ ok: sharp && straight, hint: sharp ? '请正对镜头' : '照片不够清晰' });
});
