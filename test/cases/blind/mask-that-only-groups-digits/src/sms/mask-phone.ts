/** 13812345678 → 138 1234 5678 */
export function maskPhone(phone: string): string {
  return phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
}
