// case: the more often a person has looked at a product, the dearer it gets
// rules: no-personalized-pricing

import type { NextApiRequest, NextApiResponse } from 'next';
import { getToken } from 'next-auth/jwt';
import { productById } from '../../../products';
import { viewCountOf } from '../../../views';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const token = await getToken({ req });
  const product = await productById(String(req.query.id));
  if (!product) {
    res.status(404).end();
    return;
  }
  const viewCount = token?.sub ? await viewCountOf(token.sub, product.id) : 0;
  const price = viewCount > 4 ? product.cents + 300 : product.cents; // expect: no-personalized-pricing
  res.json({ id: product.id, title: product.title, price, popular: product.sold > 50 });
}
