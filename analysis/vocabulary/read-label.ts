import { matchToken } from './match-token.js';
import { remember, type Memory } from './remember.js';
import type { Vocabulary } from './vocabulary.js';
import { findPhrase, hasChinese } from './word-table.js';

/** The category that a text names, and the words that name it. */
export interface LabelMatch {
  readonly category: string;
  readonly text: string;
}

/** Reads what a label, placeholder or description of a field asks for. Chinese labels match anywhere, English ones by their last noun. */
export function readLabel(vocabulary: Vocabulary, label: string): LabelMatch | undefined {
  if (!hasChinese(label)) {
    // An example says what is asked for: `bob@work.com`.
    const example = /(?:^|[\s:])([\w.+-]+)@[\w-]+\.\w{2,}$/.exec(label);
    if (example && !/^(?:no-?reply|support|admin|info|hello|contact|sales)$/i.test(example[1]!)) return { category: 'user.contact.email', text: label };
    const match = matchToken(vocabulary, label.replace(asking, ''));
    const isSure = match?.kind === 'strong' || (match?.kind === 'weak' && (/\byour\b/i.test(label) || (match.exact && ofPerson.test(match.category))));
    return isSure ? { category: match.category, text: match.text } : undefined;
  }
  return remember(labels, vocabulary, label, () => {
    const found = findLabel(vocabulary, label);
    const follows = found && vocabulary.names.labelRemarks.some(remark => found.after.startsWith(remark));
    return found && !follows ? { category: found.category, text: found.text } : undefined;
  });
}

/** Reads what a comment beside a declaration says its value is: a Chinese label that ends a clause, and no list of codes. */
export function readComment(vocabulary: Vocabulary, comment: string): LabelMatch | undefined {
  if (!hasChinese(comment) || /\d\s*[-:：=、.]?\s*\p{Script=Han}/u.test(comment)) return undefined;
  const found = findLabel(vocabulary, comment);
  return found && /^(?:[码号]|号码|信息|列表)?(?:$|[^\p{Script=Han}])/u.test(found.after) ? { category: found.category, text: found.text } : undefined;
}

/** What stands before the datum where a field asks for it: "Please enter your". */
const asking = /^\s*(?:please\s+)?(?:(?:enter|type|input|provide|add|choose|pick|select|fill\s+in|what(?:'s|\s+is|\s+are)|e\.g\.?|the|a|an|your|in)\s+)+/i;

/** Categories whose weak words, alone on the label of a field, are about people: "Age" and "Username", not "Title" or "Address". */
const ofPerson = /^user\.(?:account\.username|demographic|government_id|health_and_medical)|^x\.education/;

const labels: Memory<LabelMatch | undefined> = new WeakMap();

function findLabel(vocabulary: Vocabulary, text: string): (LabelMatch & { readonly after: string }) | undefined {
  const { labels: known, labelNothing, labelNoise, labelOwners } = vocabulary.names;
  // A word to leave out may be the beginning of a label: 用户 of 用户名.
  const plain = labelNoise.reduce((rest, noise) => (known.has(rest) ? rest : rest.replaceAll(noise, '')), text);
  if (findPhrase(plain, labelNothing) !== undefined) return undefined;
  for (const [label, category] of known) {
    const at = plain.indexOf(label);
    if (at < 0) continue;
    const before = plain.slice(0, at).replace(/的$/, '');
    return labelOwners.some(owner => before.endsWith(owner)) ? undefined : { category, text: label, after: plain.slice(at + label.length) };
  }
  return undefined;
}
