export function lastDigits(phone: string): string {
  return `****${phone.slice(-2)}`;
}
