/** 13812345678 → 138****5678 */
export function shorten(phone: string): string {
  return phone.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
}
