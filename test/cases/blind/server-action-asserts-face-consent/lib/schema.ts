import { pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const consentState = pgEnum('consent_state', ['given', 'refused', 'withdrawn', 'expired']);

export const separateConsents = pgTable('separate_consents', {
  id: uuid().primaryKey().defaultRandom(),
  userId: uuid('user_id').notNull(),
  category: text().notNull(),
  state: consentState().notNull(),
  decidedAt: timestamp('decided_at').notNull().defaultNow(),
});
