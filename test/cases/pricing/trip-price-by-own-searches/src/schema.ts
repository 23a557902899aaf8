import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const interests = pgTable('interests', {
  accountId: text('account_id').notNull(),
  tripId: text('trip_id').notNull(),
  views: integer('views').notNull().default(0),
});
