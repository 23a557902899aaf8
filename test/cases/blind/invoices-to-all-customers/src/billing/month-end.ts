// case: at the end of the month every customer is mailed the invoice
// rules: no-marketing-without-consent

import sgMail from '@sendgrid/mail';
import { PrismaClient } from '@prisma/client';
import { invoicePdf } from './invoice-pdf';

const prisma = new PrismaClient();

export async function monthEnd(month: string): Promise<void> {
  const customers = await prisma.customer.findMany({ include: { invoices: { where: { month } } } });
  for (const customer of customers) {
    const [invoice] = customer.invoices;
    if (!invoice) continue;
    const attachments = [{ content: await invoicePdf(invoice.id), filename: `${invoice.id}.pdf`, type: 'application/pdf' }];
    await sgMail.send({ to: customer.email, from: 'billing@power.example', subject: `Your invoice for ${month}`, text: 'The amount is due within 14 days.', attachments });
  }
}
