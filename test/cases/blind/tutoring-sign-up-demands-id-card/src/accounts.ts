import type { SignUp } from './schemas/sign-up';

const accounts = new Map<string, SignUp>();

export async function createAccount(body: SignUp): Promise<{ id: string }> {
  const id = crypto.randomUUID();
  accounts.set(id, body);
  return { id };
}
