import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

export const consentRecords = pgTable('consent_records', {
  memberId: text('member_id').notNull(),
  category: text('category').notNull(),
  kind: text('kind').notNull(),
  state: text('state', { enum: ['requested', 'given', 'refused', 'withdrawn', 'expired'] }).notNull(),
  textVersion: text('text_version').notNull(),
  decidedAt: timestamp('decided_at').notNull(),
});

export const db = drizzle(process.env.DATABASE_URL!);
