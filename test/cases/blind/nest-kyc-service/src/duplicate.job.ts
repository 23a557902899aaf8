import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { Applicant } from './entities';
import { KycService } from './kyc.service';

@Injectable()
export class DuplicateJob {
  private readonly logger = new Logger(DuplicateJob.name);

  constructor(
    private readonly kyc: KycService,
    @InjectRepository(Applicant)
    private readonly applicants: Repository<Applicant>,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async run() {
    const all = await this.applicants.find({ where: { selfieKey: Not(IsNull()) } });
    let hits = 0;
    for (const a of all) {
      const others = (await this.kyc.twins(a.selfieKey!)).filter((id) => id !== a.id);
      if (others.length > 0) {
        hits += 1;
        await this.applicants.update(a.id, { state: 'review' });
      }
    }
    this.logger.log(`duplicate search: ${all.length} applicants, ${hits} hits`);
  }
}
