import { Pool } from 'pg';

const pool = new Pool();

interface Reader {
  id: string;
  nick: string;
  email: string;
}

export async function* optedIn(): AsyncGenerator<Reader> {
  const { rows } = await pool.query<Reader>('select id, nick, email from readers where marketing_opt_in = true');
  yield* rows;
}
