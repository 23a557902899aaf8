import { readExpression, readModuleHead, type Datum, type Disclosure, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';
import { isTypeScript } from './scaffold-guard.js';

/** The titles of what `maskSuggestions` suggests, by `titleId`. */
export const maskTitles = {
  mask: { en: "Mask '{{data}}' but for its end", 'zh-cn': '对“{{data}}”脱敏，仅保留末尾' },
} satisfies Readonly<Record<string, LocalText>>;

/** Data that still tell something by their end, and nobody by it alone. */
const maskable = ['user.contact.email', 'user.contact.phone_number', 'user.government_id', 'user.financial.credit_card', 'user.financial.bank_account', 'user.payment', 'user.unique_id', 'user.device'];

/**
 * Suggests to log the last two characters of a value, by a function that the file is given where it has none. At most one; none where the
 * data are whole records, or not written as such in the call.
 */
export function maskSuggestions({ path, text }: FileFacts, { span }: Pick<Disclosure, 'span'>, data: readonly Datum[]): readonly Fix[] {
  if (data.some(({ category, whole }) => whole || !maskable.some(prefix => category === prefix || category.startsWith(`${prefix}.`)))) return [];
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const head = readModuleHead(path, text);
  const imported = head.imports.flatMap(({ names, isTypeOnly }) => (isTypeOnly ? [] : names.map(({ local }) => local))).find(name => name === 'mask');
  if (imported === undefined && head.declared.has('mask')) return [];
  const found = new Set<Datum>();
  const edits = call.arguments.flatMap(argument => wraps(argument, data, found, { file: path, text }));
  if (edits.length === 0 || !data.every(datum => found.has(datum))) return [];
  const names = [...new Set(data.map(({ name }) => name))].join(', ');
  return [{ kind: 'suggestion', titleId: 'mask', data: { data: names }, edits: [...(imported === undefined ? [maskFunction(path, text)] : []), ...edits] }];
}

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Puts each datum that an expression is made of into a call; what a function makes of it is left as it is, and then the datum is not found. */
function wraps(expression: ExpressionShape, data: readonly Datum[], found: Set<Datum>, source: Source): readonly Edit[] {
  const into = (part: ExpressionShape) => wraps(part, data, found, source);
  switch (expression.kind) {
    case 'path': {
      const matching = expression.root === undefined ? data.filter(({ name }) => name.split('.').at(-1) === expression.names.at(-1)) : [];
      for (const datum of matching) found.add(datum);
      const { start, end } = expression.span;
      return matching.length === 0 ? [] : [{ file: source.file, span: { start, end }, text: `mask(${source.text.slice(start, end)})` }];
    }
    case 'object':
      return expression.properties.flatMap(({ kind, name, value, span }) => {
        if (kind === 'value') return into(value);
        return kind === 'shorthand' ? into(value).map(edit => ({ ...edit, span: { start: span.start, end: span.end }, text: `${name!}: ${edit.text}` })) : [];
      });
    case 'array': return expression.elements.flatMap(into);
    case 'template': return expression.holes.flatMap(({ value }) => into(value));
    case 'sum': return expression.operands.flatMap(into);
    case 'choice': return [...into(expression.whenTrue), ...into(expression.whenFalse)];
    case 'call': return expression.callee.kind === 'path' && expression.callee.names.join('.') === 'JSON.stringify' ? expression.arguments.flatMap(into) : [];
    case 'constant':
    case 'other': return [];
  }
}

function maskFunction(path: string, text: string): Edit {
  const { place, quote, hasSemicolons, indent } = readModuleHead(path, text);
  const signature = isTypeScript(path, text) ? 'mask(value: unknown): string' : 'mask(value)';
  const lines = `function ${signature} {\n${indent}return String(value).replace(/.(?=..)/g, ${quote}*${quote})${hasSemicolons ? ';' : ''}\n}`;
  return { file: path, span: { start: place.at, end: place.at }, text: place.after ? `\n\n${lines}` : `${lines}\n\n` };
}
