// case: a nightly job mails autumn offers to every guest whose address is confirmed
// rules: no-marketing-without-consent
import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { GuestRepository } from './guest.repository';

@Injectable()
export class OffersService {
  private readonly ses = new SESClient({ region: 'eu-central-1' });

  constructor(private readonly guests: GuestRepository) {}

  @Cron('0 9 1 9 *')
  async mailAutumnOffers(): Promise<void> {
    for (const guest of await this.guests.all()) {
      if (!guest.emailVerified) continue;
      const Message = { Subject: { Data: 'Autumn sale: special offers for your next stay' }, Body: { Text: { Data: 'Three nights for the price of two.' } } };
      await this.ses.send(new SendEmailCommand({ Source: 'hello@seehotel.example', Destination: { ToAddresses: [guest.email] }, Message })); // expect: no-marketing-without-consent
    }
  }
}
