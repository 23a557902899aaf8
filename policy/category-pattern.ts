/**
 * Whether a pattern fits a name: `x.biometric.*` fits `x.biometric.face`. A `*` stands for any characters, dots included.
 * Takes time proportional to the product of both lengths, whatever the pattern.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  let position = 0;
  // Ends because each turn advances `position`, or `resumeAt` which never falls back.
  while (position < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      resumeAt = position;
    } else if (at < pattern.length && pattern[at] === name[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Whether a word names something among the known categories: one of them, a group of them (`user.contact`), or a pattern that fits at least one. */
export function isKnownCategory(word: string, categories: ReadonlySet<string>): boolean {
  if (categories.has(word)) return true;
  const all = [...categories];
  if (word.includes('*')) return word.length <= 200 && all.some(category => matchesPattern(word, category));
  return word.includes('.') && all.some(category => category.startsWith(`${word}.`));
}
