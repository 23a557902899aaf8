const VOUCHERS = new Map([['SPRING10', 10], ['OPENDAY', 15]]);

export function voucherPercent(code: string): number {
  return VOUCHERS.get(code.trim().toUpperCase()) ?? 0;
}
