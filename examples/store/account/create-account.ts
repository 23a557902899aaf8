import mixpanel from 'mixpanel-browser';
import pino from 'pino';
import { signUpSchema } from './sign-up-schema';

const log = pino();

export async function createAccount(form: FormData): Promise<void> {
  const customer = signUpSchema.parse(Object.fromEntries(form));
  log.info({ phone: customer.phone, idCard: customer.idCardNumber }, 'new customer');
  mixpanel.track('sign-up', { email: customer.email, birthday: customer.birthday });
  await fetch('/customers', { method: 'POST', body: JSON.stringify(customer) });
}
