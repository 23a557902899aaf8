// case: a subclass makes the price dearer for those who have bought often
// rules: no-personalized-pricing

import Fastify from 'fastify';
import { RegularsQuote } from './quotes/regulars-quote';
import type { Buyer, Item } from './quotes/types';

const app = Fastify();

app.post<{ Body: { item: Item; buyer: Buyer } }>('/quotes', async ({ body }) => new RegularsQuote(body.item, body.buyer).total());

void app.listen({ port: 3000 });
