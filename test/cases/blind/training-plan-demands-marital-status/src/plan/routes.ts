// case: a fitness app's plan is refused without the marital status
// rules: no-mandatory-nonessential-field
import { Router } from 'express';
import { z } from 'zod';
import { planFor } from './planner';

const planRequest = z.object({
  goal: z.enum(['strength', 'endurance', 'mobility']),
  sessionsPerWeek: z.number().int().min(1).max(7),
  maritalStatus: z.enum(['single', 'married', 'divorced']), // expect: no-mandatory-nonessential-field
});

export const plans = Router();

plans.post('/plans', (req, res) => {
  const parsed = planRequest.safeParse(req.body);
  if (!parsed.success) {
    res.status(422).json({ error: 'incomplete' });
    return;
  }
  res.status(201).json(planFor(parsed.data.goal, parsed.data.sessionsPerWeek));
});
