import { db } from './db';

export interface Account {
  id: string;
  creditScore: number;
  occupation: string;
  billing: { country: string; postalCode: string };
}

export async function accountOf(request: Request): Promise<Account> {
  const id = request.headers.get('x-account') ?? '';
  return db.collection<Account>('accounts').findOne({ id }) as Promise<Account>;
}
