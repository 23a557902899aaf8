import { partner, shop } from '../http/clients';

export interface RentalForm {
  bike: string;
  days: number;
  fullName: string;
  phone: string;
}

export async function submitRental(form: RentalForm): Promise<string> {
  const { id } = await shop<{ id: string }>('/rentals', { method: 'POST', body: form });
  await partner('/contacts', { method: 'POST', body: { name: form.fullName, mobile: form.phone, interest: 'bike-loan' } }); // expect: no-third-party-sharing-without-consent
  return id;
}
