import knex from 'knex';

const db = knex({ client: 'pg' });

export function everyone(): Promise<{ id: string; phone: string }[]> {
  return db('customers').select('id', 'phone').whereNotNull('phone');
}
