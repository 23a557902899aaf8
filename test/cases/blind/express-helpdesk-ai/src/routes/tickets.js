import { Router } from 'express';
import { Article, Customer, Ticket } from '../db.js';
import { draftReply, summariseArticle } from '../ai.js';

export const tickets = Router();

tickets.post('/:id/draft', async (req, res, next) => {
  try {
    const ticket = await Ticket.findByPk(req.params.id, { include: Customer });
    if (!ticket) return res.sendStatus(404);
    res.json({ draft: await draftReply(ticket, ticket.Customer) });
  } catch (e) {
    next(e);
  }
});

tickets.post('/articles/:id/summary', async (req, res, next) => {
  try {
    const article = await Article.findByPk(req.params.id);
    article.summary = await summariseArticle(article);
    await article.save();
    res.json({ summary: article.summary });
  } catch (e) {
    next(e);
  }
});
