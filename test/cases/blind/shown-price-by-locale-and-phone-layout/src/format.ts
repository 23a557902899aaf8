const formatters = new Map<string, Intl.NumberFormat>();

export function money(cents: number, currency: string, locale: string): string {
  const key = `${locale}/${currency}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formatters.set(key, formatter);
  return formatter.format(cents / 100);
}
