import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ConsentRecord } from './consent-record.entity';

@Injectable()
export class SeparateConsentService {
  constructor(@InjectRepository(ConsentRecord) private readonly records: Repository<ConsentRecord>) {}

  async hasSeparateConsent(memberId: string, category: string): Promise<boolean> {
    const latest = await this.records.findOne({
      where: { memberId, category, kind: 'separate' },
      order: { decidedAt: 'DESC' },
    });
    return latest?.state === 'given';
  }
}
