import { matchToken } from './match-token.js';
import { remember, type Memory } from './remember.js';
import type { Vocabulary } from './vocabulary.js';
import { findPhrase, hasChinese } from './word-table.js';

/** The category that a text names, and the words that name it. */
export interface LabelMatch {
  readonly category: string;
  readonly text: string;
}

/** Reads what a label, placeholder or description of a field asks for. Chinese labels match anywhere, and both by their last noun. */
export function readLabel(vocabulary: Vocabulary, label: string): LabelMatch | undefined {
  if (!hasChinese(label)) return readExample(label) ?? readEnglish(vocabulary, label);
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

/** What an example says is asked for: `bob@work.com`, `+44 20 7946 0000`, dots for a password. */
function readExample(label: string): LabelMatch | undefined {
  const address = /(?:^|[\s:])([\w.+-]+)@[\w-]+\.\w{2,}$/.exec(label);
  if (address && !/^(?:no-?reply|support|admin|info|hello|contact|sales)$/i.test(address[1]!)) return { category: 'user.contact.email', text: label };
  if (/^(?:e\.g\.?:?\s*)?(?:\+\d{1,3}[\s-]*)?\(?\d{3}\)?[\s-]\d{3}[\s-]\d{3,4}$|^\+\d{1,3}[\s-]?\d[\d\s-]{7,12}$/i.test(label.trim())) return { category: 'user.contact.phone_number', text: label };
  if (/^[•●*]{4,}$/.test(label.trim())) return { category: 'user.authorization.password', text: label };
  if (/^(?:\d{4}[\s-]?){4}$|^MM\s?\/\s?YY(?:YY)?$/.test(label.trim())) return { category: 'user.financial.credit_card', text: label };
  if (/^\d{1,5}\s+[A-Z][a-z]+\s+(?:St|Street|Ave|Avenue|Road|Rd|Lane)\b/.test(label.trim())) return { category: 'user.contact.address', text: label };
  return /^(?:e\.g\.?:?\s*)?(?:dr\.?\s+)?(?:john|jane)\s+(?:doe|smith)$/i.test(label.trim()) ? { category: 'user.name', text: label } : undefined;
}

/** Reads an English label: as a whole, without what stands in brackets, and without what says where it goes: "OTP sent to your phone". */
function readEnglish(vocabulary: Vocabulary, label: string): LabelMatch | undefined {
  const whole = label.replace(asking, '').replace(/['’]s\b/g, '');
  const plain = whole.replace(/\(.*?\)|[*:]+\s*$/g, '').trim();
  const clause = plain.replace(/\s(?:sent|for|from|that|which|where|so|if|we|you)\s.*$/is, '');
  for (const text of new Set([whole, plain, clause])) {
    const match = matchToken(vocabulary, text);
    const isSure = match?.kind === 'strong' || (match?.kind === 'weak' && (/\byour\b/i.test(label) || match.person !== undefined || (match.exact && ofPerson.test(match.category))));
    if (isSure) return { category: match.category, text: match.text };
  }
  return undefined;
}

/** What stands before the datum where a field asks for it: "Please enter your". */
const asking = /^\s*(?:please\s+)?(?:(?:enter|type|input|provide|add|choose|pick|select|fill\s+in|what(?:'s|\s+is|\s+are)|e\.g\.?|the|a|an|your|in)\s+)+/i;

/** Categories whose weak words, alone on the label of a field, are about people: "Age" and "Username", not "Title" or "Address". */
const ofPerson = /^user\.(?:account\.username|demographic|government_id|health_and_medical)|^x\.education/;

const labels: Memory<LabelMatch | undefined> = new WeakMap();

function findLabel(vocabulary: Vocabulary, text: string): (LabelMatch & { readonly after: string }) | undefined {
  const { labels: known, labelNothing, labelNoise, labelOwners } = vocabulary.names;
  // A word to leave out may be the beginning of a label: 用户 of 用户名.
  const stated = withoutBrackets(text);
  const plain = labelNoise.reduce((rest, noise) => (known.has(rest) ? rest : rest.replaceAll(noise, '')), stated);
  if (findPhrase(plain, labelNothing) !== undefined) return undefined;
  let found: (LabelMatch & { readonly start: number; readonly end: number }) | undefined;
  // The noun that is meant stands last: 联系人电话 is a phone number. Of those that end together the longest says most.
  for (const [text, category] of known) {
    const start = plain.lastIndexOf(text);
    const end = start + text.length;
    if (start >= 0 && end > (found?.end ?? 0)) found = { category, text, start, end };
  }
  if (!found) return undefined;
  const before = plain.slice(0, found.start).replace(/的$/, '');
  return labelOwners.some(owner => before.endsWith(owner)) ? undefined : { category: found.category, text: found.text, after: plain.slice(found.end) };
}

/** A label without what stands in brackets, which is an example or a limit, where a word of Chinese is left: 评价来源（如：电话反馈）. */
function withoutBrackets(text: string): string {
  const rest = text.replace(/[（(][^（()）]*[)）]/g, '');
  return hasChinese(rest) ? rest : text;
}
