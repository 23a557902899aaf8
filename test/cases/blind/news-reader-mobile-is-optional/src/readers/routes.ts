// case: a news app lets readers leave a mobile number to find their account again, if they like
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { Router } from 'express';
import { readerSchema } from './schema';
import { readers } from './store';

export const readerRoutes = Router();

readerRoutes.post('/readers', async (req, res) => {
  const reader = await readerSchema.validate(req.body, { stripUnknown: true });
  const id = await readers.add(reader);
  res.status(201).json({ id, canRecover: Boolean(reader.mobile) });
});
