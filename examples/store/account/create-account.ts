import pino from 'pino';
import { measure } from './measure';
import { signUpSchema } from './sign-up-schema';

const log = pino();

export async function createAccount(form: FormData): Promise<void> {
  const customer = signUpSchema.parse(Object.fromEntries(form));
  log.info({ phone: customer.phone, idCard: customer.idCardNumber }, 'new customer');
  measure('sign-up');
  await fetch('/customers', { method: 'POST', body: JSON.stringify(customer) });
}
