import { sql } from './sql';

export async function deviceOf(userId: string): Promise<string | undefined> {
  const [row] = await sql`select push_token from devices where user_id = ${userId} order by last_seen desc limit 1`;
  return row?.push_token as string | undefined;
}
