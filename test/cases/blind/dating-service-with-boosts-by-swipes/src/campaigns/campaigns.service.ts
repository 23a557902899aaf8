import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Resend } from 'resend';
import { PrismaService } from '../common/prisma.service';

const FROM = 'Pair Up <hello@pairup.example>';

@Injectable()
export class CampaignsService {
  private readonly resend = new Resend(process.env.RESEND_KEY);

  constructor(private readonly prisma: PrismaService) {}

  @Cron('0 17 * * 5')
  async weekendOffer() {
    const members = await this.prisma.member.findMany({ where: { email: { not: null } }, select: { email: true } });
    for (const { email } of members) {
      await this.resend.emails.send({ from: FROM, to: email!, subject: 'Weekend sale: 30 % off Gold', html: '<p>Only until Sunday.</p>' }); // expect: no-marketing-without-consent
    }
  }

  @Cron('0 9 1 * *')
  async monthlyNewsletter() {
    const readers = await this.prisma.member.findMany({ where: { email: { not: null }, marketingConsent: true }, select: { email: true, leaveKey: true } });
    for (const { email, leaveKey } of readers) {
      const leave = `https://pairup.example/unsubscribe/${leaveKey}`;
      await this.resend.emails.send({ from: FROM, to: email!, subject: 'Newsletter: first dates in the park', html: `<p>News.</p><p><a href="${leave}">Unsubscribe</a></p>`, headers: { 'List-Unsubscribe': `<${leave}>` } });
    }
  }

  async receipt(email: string, invoice: string) {
    await this.resend.emails.send({ from: FROM, to: email, subject: `Your invoice ${invoice}`, html: '<p>Thank you for your payment.</p>' });
  }
}
