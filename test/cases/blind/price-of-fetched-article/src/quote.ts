// case: the age of a wine that the server answers with lowers a price
// rules: no-personalized-pricing

export async function quote(base: number): Promise<number> {
  const response = await fetch('/api/wine');
  const bottle = await response.json();
  const price = bottle.age > 60 ? base * 0.8 : base;
  return price;
}
