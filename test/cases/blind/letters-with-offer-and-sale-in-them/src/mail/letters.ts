// case: a job offer, a sale at an auction and a sign-in code are written to the one person whom they concern
// rules: no-marketing-without-consent
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';

const ses = new SESClient({ region: 'eu-central-1' });
const Source = 'desk@auktionshaus.example';

interface Letter {
  to: string;
  subject: string;
  text: string;
}

async function post({ to, subject, text }: Letter): Promise<void> {
  await ses.send(new SendEmailCommand({
    Source,
    Destination: { ToAddresses: [to] },
    Message: { Subject: { Data: subject }, Body: { Text: { Data: text } } },
  }));
}

export const jobOffer = (candidate: { email: string; role: string }) =>
  post({ to: candidate.email, subject: `Your job offer as ${candidate.role}`, text: 'Please find the contract in your account.' });

export const saleConfirmed = (seller: { email: string }, lot: number, cents: number) =>
  post({ to: seller.email, subject: `Your sale of lot ${lot} is confirmed`, text: `The hammer fell at ${cents / 100} euro.` });

export const signInCode = (account: { email: string }, code: string) =>
  post({ to: account.email, subject: 'Your sign-in code', text: `The code ${code} is valid for ten minutes.` });
