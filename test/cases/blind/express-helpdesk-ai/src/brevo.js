import axios from 'axios';

const brevo = axios.create({
  baseURL: 'https://api.brevo.com/v3',
  headers: { 'api-key': process.env.BREVO_KEY },
});

export async function addCustomerToBrevo(customer) {
  await brevo.post('/contacts', { // expect: no-third-party-sharing-without-consent
    email: customer.email,
    attributes: { SMS: customer.phone, NAME: customer.fullName },
    listIds: [3],
    updateEnabled: true,
  });
}

export async function subscribeToNewsletter(customer) {
  if (customer.newsletterOptIn !== true) return;
  await brevo.post('/contacts', { email: customer.email, listIds: [7], updateEnabled: true });
}
