import { classifyName, type Classification, type NameContext } from '../../vocabulary/classify-name.js';
import { categoryWithin } from '../../vocabulary/purposes.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { saysOther } from '../../vocabulary/read-label.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { hasChinese } from '../../vocabulary/word-table.js';

/** A field as its surface shows it, before anybody knows what it asks for. */
export interface FieldWords {
  readonly name: string;
  /** Texts beside it, the most telling first. */
  readonly labels: readonly string[];
  readonly autocomplete?: string | undefined;
  readonly comment?: string | undefined;
  readonly declaredType?: string | undefined;
  readonly siblings: readonly string[];
  /** Names of the checks it has to pass: `IsMobilePhone`, `email`. */
  readonly checks?: readonly string[];
  /** The object the field is of: the class or schema. */
  readonly owner?: string | undefined;
  readonly module: string;
}

/**
 * Finds what a field asks for: the texts beside it are heard, then its name among its siblings, in the object it is of, then the checks
 * it has to pass.
 */
export function classifyField(vocabulary: Vocabulary, words: FieldWords): Classification | undefined {
  const { labels, owner, checks = [], ...rest } = words;
  const named = classifyByName(vocabulary, rest, owner);
  const byName = named && labels.some(label => saysOther(vocabulary, label, named.category)) ? undefined : named;
  for (const label of labels) {
    const said = classifyName(vocabulary, { ...rest, label });
    if (!said?.because.startsWith('label:') || labels.some(other => other !== label && !hasChinese(other) && saysOtherwise(vocabulary, other, label))) continue;
    // A long label speaks of more than the datum: in 收货人电话 the name of the field tells which word counts.
    return byName?.because.startsWith('strong-token:') && said.because.length < label.length + 'label:'.length ? byName : said;
  }
  if (byName && /\+(?:siblings|module)$/.test(byName.because) && labels.some(label => saysOtherwise(vocabulary, label, rest.name))) return undefined;
  // A Chinese text that names no datum tells that the letters do not abbreviate one.
  if (byName && !(/pinyin/.test(byName.because) && labels.some(hasChinese))) return byName;
  const checked = checks.map(check => classifyName(vocabulary, { name: check.replace(/^(?:Is)?([A-Z])/, (_, first: string) => first.toLowerCase()) })).find(said => said?.strength === 'strong');
  return byName || labels.some(hasChinese) ? undefined : checked;
}

/**
 * Whether a text beside a field tells that a word, which counts by its neighbours alone or stands alone in another text, is of a thing: 公司名称,
 * `Company name` and `Image height`, and neither `Name` nor `Enter your name`.
 */
function saysOtherwise(vocabulary: Vocabulary, label: string, name: string): boolean {
  if (hasChinese(label)) return label.replace(/请|输入|选择|填写|上传|您的|你的|必填|选填|[^\u4e00-\u9fff]/g, '') !== '';
  const words = splitWords(label).filter(word => !asking.has(word));
  return words.length > 1 && words.at(-1) === splitWords(name).at(-1) && classifyName(vocabulary, { name: words.join('_') }) === undefined;
}

/** Words by which a text asks, and which say nothing of what it asks for. */
const asking: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your', 'my', 'their', 'his', 'her', 'please', 'enter', 'type', 'fill', 'in', 'provide', 'add', 'select', 'choose', 'upload', 'what', 's', 'is', 'optional', 'required', 'preferred', 'new', 'current', 'here', 'eg', 'ex', 'example']);

function classifyByName(vocabulary: Vocabulary, context: NameContext, owner: string | undefined): Classification | undefined {
  if (owner === undefined) return classifyName(vocabulary, context);
  const within = classifyName(vocabulary, { ...context, ownerType: owner });
  if (within) return within;
  // `paymentBody` is a thing, and yet a birth date in it is a person's.
  const alone = classifyName(vocabulary, context);
  return alone?.strength === 'strong' && !ofThings.some(category => categoryWithin(alone.category, category)) ? alone : undefined;
}

/** Categories that things have as well as persons: a shop has a name, a phone and an address. */
const ofThings = ['user.name', 'user.contact', 'user.location', 'user.content', 'user.account', 'user.authorization', 'user.device', 'user.payment', 'user.financial', 'user.behavior'];
