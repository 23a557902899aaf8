// case: the price falls with the quantity in the basket
// rules: no-personalized-pricing
interface Line { sku: string; quantity: number; unitPrice: number }
export function total(lines: Line[]): number {
  let sum = 0;
  for (const line of lines) {
    const discount = line.quantity >= 10 ? 0.9 : 1;
    sum += line.quantity * line.unitPrice * discount;
  }
  return sum;
}
