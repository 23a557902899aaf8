import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import type { DeclaredField, DeclaredRecord } from './schema-document.js';

/**
 * Reads what an OpenAPI or Swagger document lets a client send: the bodies and parameters of its operations, and the records that bodies
 * are made of. What only answers are made of is no request.
 *
 * Shape: in the order of the text; empty for a text that is no such document.
 *
 * @see https://spec.openapis.org/oas/latest.html
 */
export function parseOpenapi(text: string): readonly DeclaredRecord[] {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || (!document.has('openapi') && !document.has('swagger'))) return [];
  const records = new Map<number, DeclaredRecord>();
  for (const [path, methods] of entriesOf(document.get('paths'))) {
    for (const [method, operation] of entriesOf(methods)) {
      if (!isMap(operation)) continue;
      const id = operation.get('operationId');
      const name = typeof id === 'string' ? id : `${method} ${path}`;
      for (const [, media] of entriesOf(operation.getIn(['requestBody', 'content']))) readSchema(document, isMap(media) ? media.get('schema') : undefined, name, records);
      readParameters(document, operation.get('parameters'), name, records);
    }
  }
  return [...records.values()].sort((left, right) => left.span.start - right.span.start);
}

type Records = Map<number, DeclaredRecord>;

/** Notes the record that a schema stands for, with those its fields refer to; `records` also ends circles. */
function readSchema(document: Document, schema: unknown, name: string, records: Records): void {
  if (!isMap(schema)) return;
  const reference = schema.get('$ref');
  if (typeof reference === 'string') {
    const steps = reference.split('/').slice(1);
    readSchema(document, document.getIn(steps), steps.at(-1) ?? name, records);
    return;
  }
  readSchema(document, schema.get('items'), name, records);
  for (const kind of ['allOf', 'oneOf', 'anyOf']) for (const part of itemsOf(schema.get(kind))) readSchema(document, part, name, records);
  const properties = schema.get('properties');
  const span = schema.range;
  if (!isMap(properties) || !span || records.has(span[0])) return;
  const demanded = itemsOf(schema.get('required')).filter(isScalar);
  const fields = pairsOf(properties).flatMap((pair): DeclaredField[] => {
    const mark = demanded.find(({ value }) => value === keyOf(pair));
    return fieldOf(pair, pair.value, mark?.range ? { start: mark.range[0], end: mark.range[1] } : undefined);
  });
  records.set(span[0], { name, fields, span: { start: span[0], end: span[1] } });
  for (const { value } of pairsOf(properties)) readSchema(document, value, name, records);
}

function readParameters(document: Document, parameters: unknown, name: string, records: Records): void {
  const fields: DeclaredField[] = [];
  for (const parameter of itemsOf(parameters)) {
    if (!isMap(parameter)) continue;
    if (parameter.get('in') === 'body') readSchema(document, parameter.get('schema'), name, records);
    const pair = pairsOf(parameter).find(each => keyOf(each) === 'name');
    const range = parameter.range;
    if (!pair || !isScalar(pair.value) || typeof pair.value.value !== 'string' || !range || parameter.get('in') === 'body') continue;
    const schema = parameter.get('schema');
    const type = isMap(schema) ? schema.get('type') : parameter.get('type');
    const isDemanded = parameter.get('required') === true && pair.value.range;
    fields.push({
      name: pair.value.value, type: typeof type === 'string' ? type : '', isRecord: false, span: { start: range[0], end: range[1] },
      ...(isDemanded && { demandedAt: { start: isDemanded[0], end: isDemanded[1] } }), ...descriptionOf(parameter),
    });
  }
  const first = fields[0];
  if (first) records.set(first.span.start, { name, fields, span: { start: first.span.start, end: fields.at(-1)!.span.end } });
}

function fieldOf(pair: Pair, schema: unknown, demandedAt: DeclaredField['demandedAt']): DeclaredField[] {
  const name = keyOf(pair);
  const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (name === undefined || start === undefined || !isMap(schema) || !schema.range) return [];
  const type = schema.get('type');
  const isRecord = schema.has('$ref') || schema.has('properties') || schema.has('items') && isMap(schema.get('items')) && (schema.getIn(['items', '$ref']) !== undefined || schema.getIn(['items', 'properties']) !== undefined);
  return [{ name, type: typeof type === 'string' ? type : '', isRecord, span: { start, end: schema.range[1] }, ...(demandedAt && { demandedAt }), ...descriptionOf(schema) }];
}

function descriptionOf(schema: YAMLMap): { readonly description?: string } {
  const said = schema.get('description') ?? schema.get('title');
  return typeof said === 'string' ? { description: said } : {};
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

function entriesOf(node: unknown): readonly (readonly [string, unknown])[] {
  return pairsOf(node).map(pair => [keyOf(pair) ?? '', pair.value] as const);
}

function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}
