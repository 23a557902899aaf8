import { Hono } from 'hono';
import { describeArticle } from './describe';
import type { Article } from './article';

const articles = new Map<string, Article>();

export const products = new Hono();

products.post('/:sku/text', async (c) => {
  const article = articles.get(c.req.param('sku'));
  if (!article) return c.json({ code: 'UNKNOWN_SKU' }, 404);
  const text = await describeArticle(article, c.req.query('lang') === 'zh' ? 'zh' : 'en');
  return c.json({ sku: article.sku, text });
});
