import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Purpose } from './answers.dto';

@Injectable()
export class ConsentsService {
  constructor(private readonly database: DataSource) {}

  async record(personId: string, purpose: Purpose, granted: boolean, textVersion: string): Promise<void> {
    const sql = 'insert into consent_record (person_id, purpose, state, kind, text_version, decided_at) values ($1, $2, $3, $4, $5, now())';
    await this.database.query(sql, [personId, purpose, granted ? 'given' : 'refused', 'separate', textVersion]);
  }
}
