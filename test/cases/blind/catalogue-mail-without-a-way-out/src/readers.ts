import { Pool } from 'pg';

export interface Reader {
  id: string;
  email: string;
  marketingOptIn: boolean;
}

const pool = new Pool();

export const readers = {
  async byId(id: string): Promise<Reader> {
    const { rows } = await pool.query<Reader>('select id, email, marketing_opt_in as "marketingOptIn" from reader where id = $1', [id]);
    return rows[0];
  },
};
