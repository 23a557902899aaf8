import type { Finding, LocalText, Locale } from './rule.js';

/** What follows a message where its cause shows in further places; `places` is made by `alsoPlaces`. */
export const alsoAt: LocalText = { en: ' Also at {{places}}.', 'zh-cn': '另见 {{places}}。' };

/**
 * Names the other places of a finding's cause, for a host that shows a finding as one line.
 *
 * *Shape*: line and column, with the file where it is another one; the file alone where the host has no position in it. Empty where there are no places.
 */
export function alsoPlaces({ related, place }: Pick<Finding, 'related' | 'place'>, locale: Locale, positionOf: (file: string, offset: number) => { readonly line: number; readonly column: number } | undefined): string {
  const places = [...new Set(related.map(({ place: { file, start } }) => {
    const position = positionOf(file, start);
    return [...(file === place.file ? [] : [file]), ...(position ? [position.line, position.column] : [])].join(':');
  }))];
  const last = places.length - 1;
  return locale === 'en' && last > 0 ? `${places.slice(0, last).join(', ')} and ${places[last]!}` : places.join('、');
}

/** A finding's message with the other places of its cause. */
export function messageWithPlaces(finding: Finding, locale: Locale, positionOf: Parameters<typeof alsoPlaces>[2]): string {
  const places = alsoPlaces(finding, locale, positionOf);
  return finding.message[locale] + (places === '' ? '' : alsoAt[locale].replace('{{places}}', places));
}
