import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';

@Injectable()
export class ConsentService {
  private readonly prisma = new PrismaClient();

  current(memberId: string) {
    return this.prisma.consent.findMany({ where: { memberId }, orderBy: { at: 'desc' } });
  }

  grantProfiling(memberId: string, textVersion: string) {
    return this.prisma.consent.create({ data: { memberId, purpose: 'profiling', granted: true, textVersion, at: new Date() } }); // expect: require-consent-withdrawal
  }
}
