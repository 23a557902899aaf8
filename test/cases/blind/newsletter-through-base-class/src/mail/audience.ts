import type { Knex } from 'knex';

export interface Recipient {
  id: string;
  email: string;
  leaveKey: string;
}

export abstract class Audience {
  constructor(protected readonly db: Knex) {}

  protected abstract narrow(query: Knex.QueryBuilder): Knex.QueryBuilder;

  async load(): Promise<Recipient[]> {
    const query = this.db('readers').select('id', 'email', 'leave_key as leaveKey').where('newsletter_opt_in', true).whereNull('unsubscribed_at');
    return this.narrow(query);
  }
}
