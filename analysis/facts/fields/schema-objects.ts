import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { SchemaEntry } from '../../summaries/model.js';
import type { FactWorld } from '../fact-world.js';
import { constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation, traceValue } from '../values/trace-value.js';
import { names, schemaMakers, schemasOf } from './schema-words.js';

/** An object of fields that a package's schema is made of. */
export interface SchemaObject {
  readonly entry: SchemaEntry;
  /** The literal whose properties are the fields. */
  readonly fields: Placed<'object'>;
  /** The call that makes it, for what is called on it. */
  readonly call: Placed<'call'>;
}

/** Finds the objects of fields in a file: `z.object({ … })`, `schema.extend({ … })`, `new Schema({ … })`. Sorted by position. */
export function schemaObjectsOf(file: FileIr, world: FactWorld): readonly SchemaObject[] {
  const makers = schemaMakers(world.models);
  const found = operationsOf(file, 'call').flatMap(call => {
    if (!mayMake(call, makers)) return [];
    const made = schemaMadeBy(world, call);
    if (!made) return typedObjects(world, call);
    const argument = call.operation.arguments[made.at];
    const given = argument?.kind === 'value' ? traceOperation(world, { ...call, register: argument.value }) : undefined;
    const fields = given && fieldsIn(world, answeredBy(world, given) ?? given, made.entry);
    return fields && isKind(fields, 'object') && fields.file === file ? [{ entry: made.entry, fields, call }] : [];
  });
  const seen = new Set<number>();
  return found
    .filter(({ fields: { operation } }) => !seen.has(operation.span.start) && seen.add(operation.span.start))
    .sort((left, right) => left.fields.operation.span.start - right.fields.operation.span.start);
}

/** The object of fields in what a schema is made of: itself, or one of its options, `new EntitySchema({ columns: { … } })`. */
function fieldsIn(world: FactWorld, given: Placed, { fieldsUnder }: SchemaEntry): Placed | undefined {
  if (fieldsUnder === undefined) return given;
  const held = isKind(given, 'object') ? fieldsUnder.map(key => propertyOf(world, given, key)).find(value => value !== undefined) : undefined;
  return held && traceOperation(world, held);
}

/** The object that a function gives in the place of one: `mysqlTable('users', t => ({ name: t.text() }))`. */
function answeredBy(world: FactWorld, given: Placed): Placed | undefined {
  if (!isKind(given, 'function')) return undefined;
  const { file, operation } = given;
  const [only, ...others] = file.functions[operation.function]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [end.value] : []));
  return only !== undefined && others.length === 0 ? traceOperation(world, { file, function: operation.function, register: only }) : undefined;
}

/** Whether a call has a name that makes a schema; most calls have none and are traced no further. */
function mayMake(call: Placed<'call'>, makers: ReadonlySet<string>): boolean {
  const callee = definitionOf({ ...call, register: call.operation.callee });
  if (callee?.kind === 'member') return 'name' in callee.key && makers.has(callee.key.name);
  if (callee?.kind !== 'read') return false;
  const { name, imported } = variableOf(call.file, callee.variable);
  return makers.has(name) || (imported !== undefined && makers.has(imported.name));
}

/** The object of fields that a method is given, told by the package their types are of: `sequelize.define('user', { name: DataTypes.STRING })`. */
function typedObjects(world: FactWorld, call: Placed<'call'>): readonly SchemaObject[] {
  const callee = definitionOf({ ...call, register: call.operation.callee });
  const name = callee?.kind === 'member' && 'name' in callee.key ? callee.key.name : undefined;
  for (const argument of call.operation.arguments.slice(0, 2)) {
    const fields = argument.kind === 'value' ? traceOperation(world, { ...call, register: argument.value }) : undefined;
    if (!fields || !isKind(fields, 'object') || fields.file !== call.file) continue;
    for (const property of fields.operation.properties.slice(0, 5)) {
      if (property.kind !== 'value') continue;
      const entry = entryOfType(world, { ...fields, register: property.value }, name);
      if (entry) return [{ entry, fields, call }];
    }
  }
  return [];
}

/** The entry of the package that a field's type is of: `DataTypes.STRING`, `DataTypes.STRING(20)`, `{ type: DataTypes.STRING }`. */
function entryOfType(world: FactWorld, held: Held, method: string | undefined, depth = 3): SchemaEntry | undefined {
  const traced = traceValue(world, held);
  if (traced?.kind === 'package') return traced.path.length > 0 ? schemasOf(world.models, traced.name).find(({ methods }) => names(methods, method)) : undefined;
  if (traced?.kind !== 'operation' || depth === 0) return undefined;
  if (isKind(traced.placed, 'member')) return entryOfHanded(world, traced.placed, method);
  if (isKind(traced.placed, 'call')) return entryOfType(world, { ...traced.placed, register: traced.placed.operation.callee }, method, depth - 1);
  const type = isKind(traced.placed, 'object') ? propertyOf(world, traced.placed, 'type') : undefined;
  return type && entryOfType(world, type, method, depth - 1);
}

/** The entry of a package whose types a parameter is called after: `DataTypes.STRING` in `(sequelize, DataTypes) => …`. */
function entryOfHanded(world: FactWorld, member: Placed<'member'>, method: string | undefined): SchemaEntry | undefined {
  const object = definitionOf({ ...member, register: member.operation.object });
  const variable = object?.kind === 'read' ? variableOf(member.file, object.variable) : undefined;
  return variable?.kind === 'parameter' ? world.models.flatMap(({ schemas = [] }) => schemas).find(entry => names(entry.methods, method) && names(entry.typesNamed, variable.name)) : undefined;
}

/** Which schema a call makes or widens, and which of its arguments has the fields. */
function schemaMadeBy(world: FactWorld, call: Placed<'call'>, depth = 8): { readonly entry: SchemaEntry; readonly at: number } | undefined {
  const callee = traceValue(world, { ...call, register: call.operation.callee });
  if (callee?.kind === 'package') {
    const name = callee.path.at(-1) ?? callee.name;
    const entry = schemasOf(world.models, callee.name).find(({ objects }) => objects?.includes(name));
    return entry && { entry, at: entry.fieldsAt ?? 0 };
  }
  if (depth === 0 || callee?.kind !== 'operation' || !isKind(callee.placed, 'member') || callee.placed.operation.kind !== 'member') return undefined;
  const name = nameOfKey(callee.placed, callee.placed.operation.key);
  const object = traceOperation(world, { ...callee.placed, register: callee.placed.operation.object });
  const made = object && isKind(object, 'call') ? schemaMadeBy(world, object, depth - 1) : undefined;
  return made && names(made.entry.extendedBy, name) ? { entry: made.entry, at: 0 } : undefined;
}

/** What is said of one field by the calls it is made of, from the outermost in: `.optional()`, `optional(…)`, `.label('…')`. */
export interface FieldMarks {
  readonly names: ReadonlySet<string>;
  readonly labels: readonly Held[];
  /** The call whose first argument is the field's value where none comes in. */
  readonly fallback?: Placed<'call'>;
  /** The kinds it is made by: `boolean`, `string`. */
  readonly packages: readonly string[];
  /** The calls of the chain by their names, from their dot or, of functions around a field, from their start. */
  readonly calls: ReadonlyMap<string, Span>;
  /** What the options of these calls say that it is for. */
  readonly purposes: readonly string[];
}

/** Reads the chain of calls that makes a field. */
export function marksOf(world: FactWorld, held: Held, entry: SchemaEntry): FieldMarks {
  const found = new Set<string>();
  const labels: Held[] = [];
  const packages: string[] = [];
  const calls = new Map<string, Span>();
  const purposes: string[] = [];
  let fallback: Placed<'call'> | undefined;
  const visit = (value: Held, depth: number): void => {
    const placed = depth > 0 ? traceOperation(world, value) : undefined;
    if (!placed || !isKind(placed, 'call')) return;
    const callee = traceValue(world, { ...placed, register: placed.operation.callee });
    const first = placed.operation.arguments[0];
    const argument = first?.kind === 'value' ? { ...placed, register: first.value } : undefined;
    if (argument) purposes.push(...purposesAt(world, argument));
    if (callee?.kind === 'package') {
      const name = callee.path.at(-1) ?? '';
      found.add(name);
      calls.set(name, placed.operation.span);
      packages.push(name);
      if (names(entry.labelledBy, name) && argument) labels.push(argument);
      // A function around a field, or several joined to one: `optional(string())`, `pipe(string(), email())`.
      for (const each of placed.operation.arguments) visit({ ...placed, register: each.value }, depth - 1);
      return;
    }
    if (callee?.kind !== 'operation' || callee.placed.operation.kind !== 'member') return;
    const name = nameOfKey(callee.placed, callee.placed.operation.key) ?? '';
    found.add(name);
    const object = definitionOf({ ...callee.placed, register: callee.placed.operation.object });
    if (object) calls.set(name, { start: object.span.end, end: placed.operation.span.end });
    if (names(entry.labelledBy, name) && argument) labels.push(argument);
    if (names(entry.defaultBy, name)) fallback ??= placed;
    visit({ ...callee.placed, register: callee.placed.operation.object }, depth - 1);
  };
  visit(held, 16);
  return { names: found, labels, packages, calls, purposes, ...(fallback && { fallback }) };
}

/** The purposes that options state: `{ purpose: 'order-delivery' }`. */
function purposesAt(world: FactWorld, held: Held): readonly string[] {
  const options = traceOperation(world, held);
  if (!options || !isKind(options, 'object')) return [];
  return ['purpose', 'purposes'].flatMap(key => {
    const value = propertyOf(world, options, key);
    const placed = value && traceOperation(world, value);
    const listed = placed && isKind(placed, 'array') ? placed.operation.elements.map(element => ({ ...placed, register: element.value })) : value ? [value] : [];
    return listed.map(one => constantText(world, one)).filter(text => text !== undefined && text.trim() !== '') as readonly string[];
  });
}
