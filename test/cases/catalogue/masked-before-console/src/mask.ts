export function 脱敏(value: string): string {
  return value.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
}
