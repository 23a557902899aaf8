import { Pool } from 'pg';

const pool = new Pool();

export interface Reader {
  email: string;
  firstName: string;
}

export async function readersWhoOptedIn(): Promise<Reader[]> {
  const { rows } = await pool.query<Reader>('select email, first_name as "firstName" from readers where marketing_opt_in = true');
  return rows;
}
