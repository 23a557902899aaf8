// case: a mail with an offer, but it is the offer of a job to the person who applied
// rules: no-marketing-without-consent
import sgMail from '@sendgrid/mail';
import { applicationById } from './applications';

export async function sendOfferLetter(applicationId: string) {
  const application = await applicationById(applicationId);
  if (application?.stage !== 'offer') return;
  await sgMail.send({
    to: application.email,
    from: 'people@mill.example',
    subject: `Your offer: ${application.position}`,
    text: `Dear ${application.name}, we are glad to offer you the position. The contract is attached.`,
    attachments: [{ content: application.contract, filename: 'contract.pdf', type: 'application/pdf' }],
  });
}
