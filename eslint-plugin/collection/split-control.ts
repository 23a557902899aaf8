import type { ConsentControl, ConsentMatter, FileFacts, Span } from '../../analysis/index.js';
import type { Edit } from '../rule.js';

/**
 * Makes the edits that give each matter of a box a box of its own, with its own state.
 *
 * *Failure*: undefined where the box's words do not stand in it as one text, or nothing tells two copies of it apart.
 */
export function splitControl({ path, text }: FileFacts, control: ConsentControl): readonly Edit[] | undefined {
  const { split, label, matters } = control;
  const element = split && text.slice(split.element.start, split.element.end);
  if (!split || element === undefined || element.split(label).length !== 2) return undefined;
  const labels = matters.map(matter => labelOf(matter, label));
  const copies = matters.map((matter, index) => {
    const worded = element.replace(label, () => labels[index]!);
    return index === 0 ? worded : renameIn(worded, split.names, suffixOf(matter), split.state === undefined);
  });
  if (new Set(copies.slice(1)).size < copies.length - 1 || copies.slice(1).some((copy, index) => copy === element.replace(label, () => labels[index + 1]!))) return undefined;
  const indent = indentAt(text, split.element.start);
  const edits: Edit[] = [{ file: path, span: split.element, text: copies.join(`\n${indent}`) }];
  const declaration = split.state && isPlain(element, split.names) ? statementAround(text, split.state) : undefined;
  if (!declaration) return edits;
  const statement = text.slice(declaration.start, declaration.end);
  const added = matters.slice(1).map(matter => `\n${indentAt(text, declaration.start)}${renameIn(statement, split.names, suffixOf(matter), false)}`).join('');
  return [...edits, { file: path, span: { start: declaration.end, end: declaration.end }, text: added }];
}

/** The words of one of several boxes: its clause, with the subject and the quotation mark that the cut took away. */
function labelOf({ name }: ConsentMatter, label: string): string {
  const closed = name.includes('《') && !name.includes('》') ? `${name}》` : name;
  return /^I /.test(label) && /^(?:want|agree|accept|consent|would)\b/.test(closed) ? `I ${closed}` : closed;
}

/** What is put behind a name to tell it from the others': `MarketingMessages`. */
function suffixOf({ purposes }: ConsentMatter): string {
  const [first = 'agreement'] = purposes.filter(purpose => purpose !== 'advertising');
  return first.split('.').at(-1)!.split(/[-_]/).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Whether the state is a variable by itself and no field of an object. */
function isPlain(element: string, names: readonly string[]): boolean {
  return names.length > 0 && !names.some(name => new RegExp(`\\b${name}\\.(?!value\\b)`).test(element));
}

/** Gives names, the fields of an object of that name, and a control's own name an ending of their own. */
function renameIn(code: string, names: readonly string[], suffix: string, isNamed: boolean): string {
  const plain = isPlain(code, names);
  const renamed = names.reduce((result, name) => result.replace(plain ? new RegExp(`\\b${name}\\b`, 'g') : new RegExp(`(\\b${name}\\.)(\\w+)`, 'g'), (whole, owner: unknown, field: unknown) => (typeof field === 'string' && typeof owner === 'string' ? `${owner}${field}${suffix}` : `${whole}${suffix}`)), code);
  return isNamed || renamed === code ? renamed.replace(/(\b(?:name|id)=|register\()(["'])([\w-]+)\2/g, (_, before: string, quote: string, name: string) => `${before}${quote}${name}${suffix}${quote}`) : renamed;
}

/** The statement around a call that makes a state, from its first word to its end. */
function statementAround(text: string, { start, end }: Span): Span | undefined {
  const before = /(?:const|let|var)\s[^;=]*=\s*$/.exec(text.slice(0, start));
  if (!before) return undefined;
  const after = /^[ \t]*;?/.exec(text.slice(end))![0];
  return { start: before.index, end: end + after.trimEnd().length };
}

function indentAt(text: string, offset: number): string {
  return /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, offset))?.[1] ?? '';
}
