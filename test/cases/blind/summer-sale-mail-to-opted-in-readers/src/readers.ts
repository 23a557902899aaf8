import createKnex from 'knex';

const knex = createKnex({ client: 'pg', connection: process.env.DATABASE_URL });

export interface Reader {
  id: string;
  email: string;
  unsubscribeToken: string;
}

export function readersWithOptIn(): Promise<Reader[]> {
  return knex('readers')
    .where({ marketing_opt_in: true })
    .whereNull('unsubscribed_at')
    .select('id', 'email', { unsubscribeToken: 'unsubscribe_token' });
}

export async function unsubscribe(token: string): Promise<number> {
  return knex('readers').where({ unsubscribe_token: token }).update({ marketing_opt_in: false, unsubscribed_at: new Date() });
}
