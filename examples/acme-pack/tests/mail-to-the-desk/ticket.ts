// case: the address of a customer is put into a ticket
import { findCustomer } from '@acme/customers';
import { openTicket } from '@helpdesk/client';

export async function complain(id: number): Promise<void> {
  const customer = await findCustomer(id);
  await openTicket({ subject: 'Complaint', from: customer.address }); // expect: acme/no-address-to-helpdesk
}
