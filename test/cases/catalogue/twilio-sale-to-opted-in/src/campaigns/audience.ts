import knex from 'knex';

const db = knex({ client: 'pg' });

export function optedIn(): Promise<{ id: string; phone: string }[]> {
  return db('customers').select('id', 'phone').where({ sms_marketing_opt_in: true }).whereNotNull('phone');
}
