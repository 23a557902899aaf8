import { createTransport } from 'nodemailer';

const transport = createTransport(process.env.SMTP_URL);

export async function sendInvoice(to: string, pdf: Buffer): Promise<string> {
  const { messageId } = await transport.sendMail({ from: 'billing@rowing.example', to, subject: 'Your invoice', attachments: [{ filename: 'invoice.pdf', content: pdf }] });
  return messageId;
}
