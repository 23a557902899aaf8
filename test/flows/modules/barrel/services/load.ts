import { Account } from '../models';
export async function load() {
  return new Account(source('email'));
}
