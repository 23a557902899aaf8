import { sql } from './sql';

export async function activeDevices(since: Date): Promise<string[]> {
  const rows = await sql`select push_token from devices where last_seen > ${since}`;
  return rows.map((row) => row.push_token as string);
}
