import { HomeQuote } from './home-quote';
import type { Client } from './quote';

export function print(client: Client, cubicMetres: number): string {
  const quote = new HomeQuote(cubicMetres, client);
  return `${quote.summary()}: ${quote.fee()} €`;
}
