// case: a matchmaking service demands gender and marital status, which its basic function needs
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { Router } from 'express';
import { z } from 'zod';
import { saveProfile } from './profiles';

const profileBody = z.object({
  phone: z.string().regex(/^1\d{10}$/),
  gender: z.enum(['female', 'male']),
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
});

export const profiles = Router();

profiles.post('/profiles', (req, res) => {
  const parsed = profileBody.safeParse(req.body);
  if (!parsed.success) {
    res.status(422).json({ error: 'incomplete' });
    return;
  }
  res.status(201).json({ id: saveProfile(parsed.data) });
});
