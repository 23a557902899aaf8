// case: the address is masked before it is put into a ticket
// rules: acme/no-address-to-helpdesk
import { findCustomer, maskAddress } from '@acme/customers';
import { openTicket } from '@helpdesk/client';

export async function complain(id: number): Promise<void> {
  const customer = await findCustomer(id);
  await openTicket({ subject: 'Complaint', from: maskAddress(customer.address) });
}
