// case: what an answer of the server is called says whose age it is that lowers a price
// rules: no-personalized-pricing

export async function quote(base: number): Promise<number> {
  const response = await fetch('/api/me');
  const customer = await response.json();
  const price = customer.age > 60 ? base * 0.8 : base; // expect: no-personalized-pricing
  return price;
}
