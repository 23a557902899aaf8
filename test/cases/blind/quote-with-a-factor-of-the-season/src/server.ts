// case: a subclass lowers the price by number of pieces and by stock, and the buyer only changes the greeting
// rules: no-personalized-pricing

import Fastify from 'fastify';
import { BulkQuote } from './quotes/bulk-quote';
import type { Buyer, Item } from './quotes/types';

const app = Fastify();

app.post<{ Body: { item: Item; buyer: Buyer } }>('/quotes', async ({ body }) => new BulkQuote(body.item, body.buyer).total());

void app.listen({ port: 3000 });
