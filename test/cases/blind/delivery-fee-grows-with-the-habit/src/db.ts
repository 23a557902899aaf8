import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', {
  id: text().primaryKey(),
  userId: text('user_id').notNull(),
  cents: integer().notNull(),
  placedAt: timestamp('placed_at').notNull(),
});

export const db = drizzle(process.env.DATABASE_URL!);
