import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const members = pgTable('members', {
  id: uuid('id').defaultRandom().primaryKey(),
  memberNo: integer('member_no').notNull(),
  fullName: text('full_name').notNull(),
  email: text('email').notNull(),
  mobile: text('mobile'),
  birthDate: date('birth_date'),
  active: boolean('active').default(true),
});

export type Member = typeof members.$inferSelect;
