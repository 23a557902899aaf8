const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['copy', '\u00a9'],
  ['gt', '>'],
  ['hellip', '\u2026'],
  ['laquo', '\u00ab'],
  ['ldquo', '\u201c'],
  ['lsquo', '\u2018'],
  ['lt', '<'],
  ['mdash', '\u2014'],
  ['middot', '\u00b7'],
  ['nbsp', '\u00a0'],
  ['ndash', '\u2013'],
  ['quot', '"'],
  ['raquo', '\u00bb'],
  ['rdquo', '\u201d'],
  ['reg', '\u00ae'],
  ['rsquo', '\u2019'],
  ['trade', '\u2122'],
]);

/** Replaces character references in JSX or template text. A name that is rare in prose stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
