import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

@Injectable()
export class ConsentRepository {
  private readonly pool = new Pool();

  async hasSeparateConsent(person: string, category: string): Promise<boolean> {
    const { rows } = await this.pool.query(
      `select state from consents where person = $1 and category = $2 and kind = 'separate' order by decided_at desc limit 1`,
      [person, category],
    );
    return rows[0]?.state === 'given';
  }
}
