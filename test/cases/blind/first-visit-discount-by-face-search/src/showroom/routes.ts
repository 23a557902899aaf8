import { Router } from 'express';
import multer from 'multer';
import { makeOffer } from './offer';

const upload = multer({ storage: multer.memoryStorage() });

export const showroom = Router();

showroom.post('/offers', upload.single('photo'), async (req, res, next) => {
  try {
    const offer = await makeOffer({ model: req.body.model, listYuan: Number(req.body.listYuan) }, req.file!.buffer);
    res.status(201).json(offer);
  } catch (error) {
    next(error);
  }
});
