// case: the offer counts the visit and picks a picture for the device, and the price follows the stock alone
// rules: no-personalized-pricing
import type { Request, Response } from 'express';
import { stock } from './stock';
import { visits } from './visits';

interface Offer {
  sku: string;
  price: number;
  picture: string;
  seenBefore: boolean;
}

export async function offer(req: Request, res: Response): Promise<void> {
  const sku = req.params.sku;
  const article = await stock.bySku(sku);
  if (!article) {
    res.status(404).end();
    return;
  }
  const viewCount = await visits.add(req.session.userId, sku);
  const isIOS = /iPhone|iPad/.test(req.get('user-agent') ?? '');
  const clearance = article.left > 200 && article.daysOnShelf > 60;
  const body: Offer = {
    sku,
    price: clearance ? Math.round(article.listed * 0.8) : article.listed,
    picture: isIOS ? `${sku}.heic` : `${sku}.webp`,
    seenBefore: viewCount > 1,
  };
  res.json(body);
}
