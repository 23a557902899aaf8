import { partsOf, readExpression, type Datum, type Disclosure, type ExpressionShape, type FileFacts, type PathStep } from '../analysis/index.js';

/** Lists where in a call of several lines data are given by their names, below its first line: where a reader of a long object looks for them. */
export function payloadPlaces({ path, text }: FileFacts, { span }: Pick<Disclosure, 'span'>, data: readonly Pick<Datum, 'name'>[]): readonly PathStep[] {
  if (!text.slice(span.start, span.end).includes('\n')) return [];
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const names = new Set(data.map(({ name }) => name.split('.').at(-1)!));
  const firstLine = text.indexOf('\n', span.start);
  return call.arguments.flatMap(one => propertiesIn(one)).filter(({ name, span: { start } }) => name !== undefined && names.has(name) && start > firstLine).map(({ span: { start, end } }) => ({ place: { file: path, start, end }, kind: 'source', text: text.slice(start, end).replace(/\s+/g, ' ').slice(0, 80) }));
}

type Property = Extract<ExpressionShape, { kind: 'object' }>['properties'][number];

function propertiesIn(expression: ExpressionShape): readonly Property[] {
  if (expression.kind === 'object') return expression.properties.flatMap(property => [property, ...propertiesIn(property.value)]);
  return partsOf(expression).flatMap(propertiesIn);
}
