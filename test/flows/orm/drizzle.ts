import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
const held = pgTable('held', { value: text('value'), note: text('note') });
const calm = pgTable('calm', { value: text('value') });
const db = drizzle('postgres://');
export async function save() {
  const [made] = await db.insert(held).values({ value: source('email'), note: 'plain' }).returning();
  sink(made.value); // flow: email
  sink(made.note);
  const [other] = await db.insert(calm).values({ value: 'plain' }).returning();
  sink(other.value);
}
export async function load() {
  const [row] = await db.select().from(held).where(undefined);
  sink(row.value); // flow: email
  sink(row.note);
  const rows = await db.query.calm.findMany();
  sink(rows[0].value);
}
