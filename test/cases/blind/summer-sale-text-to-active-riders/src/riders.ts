import knex from 'knex';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });

export interface Rider {
  id: string;
  phone: string;
}

export async function ridersOfTheYear(): Promise<Rider[]> {
  return db('riders').select('id', 'phone').where({ status: 'active', phone_verified: true });
}
