import { Router } from 'express';
import { LoyalBuyerPolicy } from './pricing/loyal-buyer-policy';
import { buyers, shelf } from './shop';

const policy = new LoyalBuyerPolicy();

export const desk = Router();

desk.get('/articles/:id/price', async (req, res) => {
  const article = await shelf.byId(req.params.id);
  const buyer = await buyers.byId(req.session.buyerId);
  if (!article || !buyer) return res.status(404).end();
  return res.json(policy.priceOf(article.cents, buyer));
});
