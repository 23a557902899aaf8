// case: the error handler behind a sign-up route logs which fields were in the body, not what was in them
// rules: no-personal-data-in-logs
import express from 'express';
import { onError } from './on-error';
import { members } from './members';

export const app = express();
app.use(express.json());

app.post('/sign-up', async (req, res, next) => {
  try {
    const id = await members.add({ email: req.body.email, fullName: req.body.fullName, password: req.body.password });
    res.status(201).json({ id });
  } catch (error) {
    next(error);
  }
});

app.use(onError);
