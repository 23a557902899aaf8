import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Member {
  id: string;
  phone: string;
  marketingConsent: boolean | null;
}

@Injectable()
export class MemberRepository {
  constructor(private readonly database: DataSource) {}

  async byId(id: string): Promise<Member> {
    const [row] = await this.database.query('select id, phone, marketing_consent as "marketingConsent" from members where id = $1', [id]);
    return row;
  }
}
