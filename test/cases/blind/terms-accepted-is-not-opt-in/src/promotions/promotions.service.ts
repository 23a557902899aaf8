// case: those who accepted the terms of service get the promotion mails
// rules: no-marketing-without-consent
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MailerService } from '@nestjs-modules/mailer';
import { IsNull, Not, Repository } from 'typeorm';
import { Guest } from './guest.entity';

@Injectable()
export class PromotionsService {
  constructor(
    @InjectRepository(Guest) private readonly guests: Repository<Guest>,
    private readonly mailer: MailerService,
  ) {}

  async sendPromotion(offer: { title: string; code: string }) {
    const guests = await this.guests.find({ where: { termsAcceptedAt: Not(IsNull()) } });
    for (const guest of guests) {
      const unsubscribeUrl = `https://hotel-am-see.example/unsubscribe/${guest.id}`;
      await this.mailer.sendMail({ to: guest.email, subject: `Special offer: ${offer.title}`, template: 'promotion', context: { offer, unsubscribeUrl } }); // expect: no-marketing-without-consent
    }
  }
}
