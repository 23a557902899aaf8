import { readFile } from 'node:fs/promises';

export async function invoicePdf(invoiceId: string): Promise<string> {
  const file = await readFile(`/srv/invoices/${invoiceId}.pdf`);
  return file.toString('base64');
}
