// case: a photo of an identity card, with a portrait on it, is uploaded and read as text; no face is compared or found
// rules: no-biometric-without-consent, no-biometric-upload

import { Router } from 'express';
import multer from 'multer';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const { Client } = tencentcloud.ocr.v20181119;
const ocr = new Client({ credential: { secretId: process.env.TC_ID!, secretKey: process.env.TC_KEY! }, region: 'ap-beijing' });
const upload = multer({ limits: { fileSize: 3_000_000 } });

export const cardText = Router();

cardText.post('/card-text', upload.single('card'), async (req, res) => {
  const { IdNum, ValidDate } = await ocr.IDCardOCR({ ImageBase64: req.file!.buffer.toString('base64'), CardSide: 'FRONT' });
  res.json({ number: IdNum, validUntil: ValidDate });
});
