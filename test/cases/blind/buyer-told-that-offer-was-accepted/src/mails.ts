// case: mails of a market place tell a buyer that the seller accepted the offer, and a seller about the sale
// rules: no-marketing-without-consent
import nodemailer from 'nodemailer';
import { offers } from './offers';

const mailer = nodemailer.createTransport({ host: 'mail.internal', port: 25 });
const from = 'market@bikes.example';

export async function offerAccepted(offerId: string): Promise<void> {
  const offer = await offers.byId(offerId);
  if (!offer) return;
  await mailer.sendMail({
    from,
    to: offer.buyer.email,
    subject: `Your offer for "${offer.item.title}" was accepted`,
    text: `Please pay ${offer.cents / 100} EUR within three days. Order number: ${offer.id}.`,
  });
}

export async function saleConfirmed(offerId: string): Promise<void> {
  const offer = await offers.byId(offerId);
  if (!offer) return;
  await mailer.sendMail({
    from,
    to: offer.seller.email,
    subject: `Sale of "${offer.item.title}": the buyer has paid`,
    text: `Please hand the parcel over by ${offer.shipBy.toDateString()}.`,
  });
}
