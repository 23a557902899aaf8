// case: one of several price strategies is chosen by the phone that somebody holds
// rules: no-personalized-pricing
import { PhoneQuote, type Quote, StandardQuote } from './quotes';

export function quoteFor(headers: Headers, base: number): { price: number } {
  const isIphone = /iPhone/.test(headers.get('user-agent') ?? '');
  const quote: Quote = isIphone ? new PhoneQuote() : new StandardQuote();
  const price = quote.of(base); // expect: no-personalized-pricing
  return { price };
}
