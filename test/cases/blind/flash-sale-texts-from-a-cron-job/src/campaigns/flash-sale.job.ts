// case: a weekly job sends texts about a flash sale to every account with a phone
// rules: no-marketing-without-consent
import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import twilio from 'twilio';
import { PrismaService } from '../prisma.service';

@Injectable()
export class FlashSaleJob {
  private readonly client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

  constructor(private readonly prisma: PrismaService) {}

  @Cron('0 10 * * 5')
  async announce(): Promise<void> {
    const accounts = await this.prisma.account.findMany({ where: { phone: { not: null }, closedAt: null }, select: { phone: true } });
    for (const { phone } of accounts) {
      await this.client.messages.create({ to: phone!, from: '+4915700000', body: 'Flash sale: 20 % off all plants until Sunday!' }); // expect: no-marketing-without-consent
    }
  }
}
