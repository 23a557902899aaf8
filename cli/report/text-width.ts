/** Characters that take two columns of a terminal: Chinese, Japanese, Korean, full-width forms, most emoji. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const invisible = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Measures a text without colours. Unit: terminal columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Cuts a text to a width; what was cut shows as `…`. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (widthOf(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Breaks a text into lines of a width: between words, and between Chinese characters. A word longer than a line stays whole, as an address has to, but for names in quotes: those break before their dots. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Closing punctuation stays with the character before it, opening with the one behind.
  const parts = text.match(/[ \t\n]+|[《（]*[\u2e80-\u9fff\uff00-\uffef][，。；：、！？”）》]*|[《（]*[^ \t\n\u2e80-\u9fff\uff00-\uffef]+[，。；：、！？”）》]*/g) ?? [];
  for (const part of parts.flatMap(one => (/^['“]/.test(one) && widthOf(one) > width ? one.split(/(?=[.])/) : [one]))) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
