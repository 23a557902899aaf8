import { featuresOf, partsOf, readExpression, type Datum, type Disclosure, type ExpressionShape, type FileFacts, type PropertyShape, type RecordField } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import type { Change } from './cut-data.js';

/** The titles of what `pickSuggestions` suggests, by `titleId`. */
export const pickTitles = {
  pick: { en: "Pass '{{fields}}' of '{{record}}' only", 'zh-cn': '仅传递“{{record}}”的“{{fields}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests the call with those fields of a record that the policy declares, in place of the whole of it: what the inventory lists, what the
 * features of the file need, what the receiver may have; and its id, by which the rest is found again. `isFine` tells whether the rule would say
 * nothing of a category there, with the others. At most one; none where the fields are not all known, or other data of the call would stay.
 */
export function pickSuggestions(facts: FileFacts, disclosure: Disclosure, data: readonly Datum[], isFine: (category: string, beside: readonly string[]) => boolean): readonly Fix[] {
  const { path, text } = facts;
  const call = readExpression(path, text, disclosure.span);
  if (call?.kind !== 'call') return [];
  const declared = declaredIn(facts, disclosure);
  const isDeclared = (category: string | undefined): category is string => declared.some(one => category === one || category?.startsWith(`${one}.`));
  const records = call.arguments.flatMap(argument => recordsIn(facts, argument));
  const picked = records.flatMap(record => {
    const beside = record.fields.map(({ category }) => category).filter(isDeclared);
    const kept = record.fields.filter(({ name, category }) => isId.test(name) || (isDeclared(category) && isFine(category, beside)));
    return kept.length === record.fields.length ? [] : [{ ...record, kept }];
  });
  if (picked.length === 0 || picked.some(({ kept }) => kept.length === 0)) return [];
  // What is told must all be in the records, and nowhere else in the call.
  const isIn = (datum: Datum) => picked.some(({ names, fields }) => {
    const last = datum.name.split('.').at(-1)!;
    return datum.whole ? last === names.at(-1) : fields.some(({ name }) => name === last);
  });
  const rest = picked.reduce<readonly ExpressionShape[]>((parts, { value }) => parts.flatMap(part => without(part, value)), call.arguments);
  if (!data.every(isIn) || rest.some(part => data.some(datum => mentions(part, datum.name.split('.').at(-1)!)))) return [];
  return [{
    kind: 'suggestion', titleId: 'pick',
    data: { fields: [...new Set(picked.flatMap(({ kept }) => kept.map(({ name }) => name)))].join(', '), record: [...new Set(picked.map(({ names }) => names.join('.')))].join(', ') },
    edits: picked.map(record => ({ file: path, ...written(record, text) })),
  }];
}

/** The key of a record, which the program itself gave it. */
const isId = /^(?:_?id|uuid|guid)$/i;

/** What the policy says that the place may have: where the receiver's entry lists something, only that. */
function declaredIn({ path, context }: FileFacts, { receiver }: Disclosure): readonly string[] {
  const ofReceiver = receiver.declared?.categories ?? [];
  if (ofReceiver.length > 0) return ofReceiver;
  const here = featuresOf(context, path);
  return [...context.data.map(({ category }) => category), ...context.features.filter(({ id }) => here.includes(id)).flatMap(({ necessary }) => necessary)];
}

interface WrittenRecord {
  readonly value: ExpressionShape;
  readonly names: readonly string[];
  readonly fields: readonly RecordField[];
  readonly mayBeMissing: boolean;
  /** The property that it is, where it is not the value of one: `{ user }`, `{ ...user }`. */
  readonly property?: PropertyShape;
}

/** Finds the records that stand as such in an expression. */
function recordsIn(facts: FileFacts, expression: ExpressionShape, property?: PropertyShape): readonly WrittenRecord[] {
  const into = (part: ExpressionShape) => recordsIn(facts, part);
  switch (expression.kind) {
    case 'path': {
      const known = expression.root === undefined ? facts.recordAt(expression.span) : undefined;
      return known ? [{ ...known, value: expression, names: expression.names, ...(property && { property }) }] : [];
    }
    case 'object': return expression.properties.flatMap(one => recordsIn(facts, one.value, one.kind === 'spread' || one.kind === 'shorthand' ? one : undefined));
    case 'array': return expression.elements.flatMap(into);
    case 'choice': return [...into(expression.whenTrue), ...into(expression.whenFalse)];
    case 'call': return isPlain(expression) ? expression.arguments.flatMap(into) : [];
    case 'template':
    case 'sum':
    case 'constant':
    case 'other': return [];
  }
}

/** Whether a call writes what it is given as it is. */
function isPlain({ callee }: Extract<ExpressionShape, { kind: 'call' }>): boolean {
  return callee.kind === 'path' && callee.names.join('.') === 'JSON.stringify';
}

function written({ value, property, kept, mayBeMissing }: WrittenRecord & { readonly kept: readonly RecordField[] }, text: string): Change {
  const record = text.slice(value.span.start, value.span.end);
  const fields = kept.map(({ name }) => `${name}: ${record}${mayBeMissing ? '?.' : '.'}${name}`).join(', ');
  switch (property?.kind) {
    case 'spread': return { span: property.span, text: fields };
    case 'shorthand': return { span: property.span, text: `${property.name!}: { ${fields} }` };
    default: return { span: value.span, text: `{ ${fields} }` };
  }
}

/** What an expression is made of besides one of its parts. */
function without(expression: ExpressionShape, part: ExpressionShape): readonly ExpressionShape[] {
  if (expression === part) return [];
  const parts = partsOf(expression);
  return parts.length === 0 ? [expression] : parts.flatMap(one => without(one, part));
}

function mentions(expression: ExpressionShape, name: string): boolean {
  return (expression.kind === 'path' && expression.names.includes(name)) || partsOf(expression).some(part => mentions(part, name));
}
