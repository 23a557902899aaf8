import { Router } from 'express';
import { withdrawRecommendations } from './withdraw';

export const consentRoutes = Router();

consentRoutes.delete('/recommendations', async (_req, res) => {
  await withdrawRecommendations(res.locals.userId);
  res.sendStatus(204);
});
