import type { Pool } from 'pg';

export class ConsentStore {
  constructor(private readonly pool: Pool) {}

  async has(person: string, what: { category: string; kind: 'separate' }): Promise<boolean> {
    const { rows } = await this.pool.query(
      'select 1 from consents where person = $1 and category = $2 and kind = $3 and withdrawn_at is null',
      [person, what.category, what.kind],
    );
    return rows.length > 0;
  }
}
