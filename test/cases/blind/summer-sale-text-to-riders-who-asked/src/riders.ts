import knex from 'knex';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });

export interface Rider {
  id: string;
  phone: string;
}

export async function ridersWhoAsked(): Promise<Rider[]> {
  return db('riders').select('id', 'phone').where({ status: 'active', marketing_opt_in: true });
}
