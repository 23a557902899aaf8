import { lineStartsOf, positionAt } from '../../eslint-plugin/text-lines.js';
import type { FileFacts } from '../../analysis/index.js';

/** What a line of a fixture says of one category. `missing` arrives by the language and is not found; `spurious` is found and does not arrive. */
interface FlowMark {
  readonly line: number;
  readonly kind: 'flow' | 'missing' | 'spurious';
  readonly category: string;
  readonly cause: string;
}

/** The short names by which fixtures say categories. */
const categories: ReadonlyMap<string, string> = new Map([
  ['email', 'user.contact.email'],
  ['phone', 'user.contact.phone'],
  ['face', 'x.biometric.face'],
  ['name', 'user.name'],
  ['location', 'user.location.precise'],
]);

/** A call of `sink` in a text; what follows the last one on its line are its marks. */
export const sinkCall = /\b(?:sink|__taint_sink)\(/g;

/** A comment that has marks at the end of a line: what opens it, what it says and what closes it. */
const comment = /(\/\/|\{\/\*|<!--)\s*((?:flow|missing|spurious):.*?)\s*(\*\/\}|-->)?$/;

/** Compares what arrives at `sink` in a file with its marks. Gives a sentence for each difference, in the order of lines; empty where all is as marked. */
export function differencesFromMarks({ path, text, disclosures }: FileFacts): readonly string[] {
  const found = arrivals({ text, disclosures });
  const marks = readMarks(text);
  const marked = new Set(marks.map(({ line, category }) => `${line} ${category}`));
  const differences: { readonly line: number; readonly words: string }[] = [];
  for (const { line, kind, category, cause } of marks) {
    const isFound = found.has(`${line} ${category}`);
    if (kind === 'flow' && !isFound) differences.push({ line, words: `${category} does not arrive` });
    if (kind === 'missing' && isFound) differences.push({ line, words: `${category} arrives now: 'missing' becomes 'flow'` });
    if (kind === 'spurious' && !isFound) differences.push({ line, words: `${category} does not arrive any more: 'spurious' goes` });
    if (kind !== 'flow' && cause === '') differences.push({ line, words: `'${kind}' has no cause` });
  }
  for (const key of found) {
    const [line = '', category] = key.split(' ');
    if (!marked.has(key)) differences.push({ line: Number(line), words: `${category} arrives and should not` });
  }
  return differences.sort((left, right) => left.line - right.line).map(({ line, words }) => `${path}:${line} ${words}`);
}

/** The text of a file with the marks that hold no longer turned: a `missing` that arrives is a `flow`, a `spurious` that does not is gone. */
export function turnMarks({ text, disclosures }: Pick<FileFacts, 'text' | 'disclosures'>): string {
  const found = arrivals({ text, disclosures });
  return text.split('\n').map((whole, index) => {
    const said = comment.exec(whole);
    if (!said) return whole;
    const [, open = '', words = '', close = ''] = said;
    const marks = marksIn(words, index + 1);
    const isStale = ({ kind, category }: FlowMark) => kind !== 'flow' && found.has(`${index + 1} ${category}`) === (kind === 'missing');
    if (!marks.some(isStale)) return whole;
    const flows = marks.filter(mark => mark.kind === 'flow' || (mark.kind === 'missing' && isStale(mark))).map(({ category }) => shortName(category));
    const others = marks.filter(mark => mark.kind !== 'flow' && !isStale(mark)).map(({ kind, category, cause }) => `${kind}: ${shortName(category)}, ${cause}`);
    const left = [...(flows.length > 0 ? [`flow: ${flows.join(', ')}`] : []), ...others].join('; ');
    const before = whole.slice(0, said.index).trimEnd();
    return left === '' ? before : `${before} ${open} ${left}${close === '' ? '' : ` ${close}`}`;
  }).join('\n');
}

/** What arrives at calls of `sink` in a file, sorted: the text of the call, and a category. */
export function arrivalsAtSinks({ text, disclosures }: Pick<FileFacts, 'text' | 'disclosures'>): readonly string[] {
  return disclosures.filter(({ sink }) => sink === 'custom').flatMap(({ span, data }) => [...new Set(data.map(({ category }) => `${text.slice(span.start, span.end)} ${category}`))]).sort();
}

/** What arrives at calls of `sink`: a line and a category each. */
function arrivals({ text, disclosures }: Pick<FileFacts, 'text' | 'disclosures'>): ReadonlySet<string> {
  const starts = lineStartsOf(text);
  return new Set(disclosures.filter(({ sink }) => sink === 'custom').flatMap(({ span, data }) => data.map(({ category }) => `${positionAt(starts, span.start).line} ${category}`)));
}

/** Reads the marks of a text: `// flow: email, phone; missing: face, cause`. A mark that cannot be read is an error of the fixture and throws. */
function readMarks(text: string): readonly FlowMark[] {
  return text.split('\n').flatMap((whole, index) => {
    const said = comment.exec(whole)?.[2];
    return said === undefined ? [] : marksIn(said, index + 1);
  });
}

function marksIn(words: string, line: number): readonly FlowMark[] {
  return words.split(/;\s*(?=(?:flow|missing|spurious):)/).flatMap(part => readMark(part, line));
}

function readMark(part: string, line: number): readonly FlowMark[] {
  const [, kind = '', rest = ''] = /^(flow|missing|spurious):\s*(.*)$/.exec(part) ?? [];
  const [first = '', ...others] = rest.split(',').map(word => word.trim());
  if (kind === 'flow') return [first, ...others].map(name => ({ line, kind, category: categoryOf(name), cause: '' }));
  if (kind === 'missing' || kind === 'spurious') return [{ line, kind, category: categoryOf(first), cause: others.join(', ') }];
  throw new Error(`Line ${line} has a mark that cannot be read: ${part}`);
}

function categoryOf(name: string): string {
  const category = categories.get(name);
  if (category === undefined) throw new Error(`A mark names '${name}', which is none of ${[...categories.keys()].join(', ')}.`);
  return category;
}

function shortName(category: string): string {
  return [...categories].find(([, long]) => long === category)![0];
}
