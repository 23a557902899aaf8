// case: a news app lets nobody comment who does not give a mobile number
import { Router } from 'express';
import { ValidationError } from 'yup';
import { readerSchema } from './schema';
import { readers } from './store';

export const readerRoutes = Router();

readerRoutes.post('/readers', async (req, res, next) => {
  try {
    const reader = await readerSchema.validate(req.body, { abortEarly: false, stripUnknown: true });
    const id = await readers.add(reader);
    res.status(201).json({ id });
  } catch (error) {
    if (error instanceof ValidationError) res.status(422).json({ fields: error.inner.map((inner) => inner.path) });
    else next(error);
  }
});
