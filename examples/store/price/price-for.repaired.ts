/** What an article costs: the same for everyone who buys as many of it. */
export function priceFor(listPrice: number, quantity: number): number {
  const price = quantity >= 10 ? listPrice * 0.9 : listPrice;
  return price;
}
