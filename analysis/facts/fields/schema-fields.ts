import type { FileIr } from '../../ir/file-ir.js';
import type { ObjectProperty, Operation } from '../../ir/operation.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { SchemaEntry } from '../../summaries/model.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { constantOf, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation, traceValue } from '../values/trace-value.js';
import { commentOf } from './comment-beside.js';
import { featuresOf } from '../features-of.js';
import { classifyField } from './describe-field.js';
import { schemaLeadsTo } from './leads-to.js';
import { schemaObjectsOf, marksOf, type FieldMarks, type SchemaObject } from './schema-objects.js';
import { names } from './schema-words.js';
import { isTakenIn } from './taken-in.js';
import { wholeMember } from './whole-span.js';

type NamedProperty = Extract<ObjectProperty, { kind: 'value' }> & { readonly name: string; readonly isOptional: boolean };

/** Finds the properties of validators and of tables that ask for personal data. */
export function schemaFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const features = featuresOf(world.context, file.path);
  const schemas = schemaObjectsOf(file, world);
  const allFields = new Set(schemas.map(({ fields: { operation } }) => operation));
  return schemas.flatMap(schema => {
    const { entry, fields } = schema;
    const { name, owner, isAsked } = nameOfSchema(file, world, schema, allFields);
    if (!isAsked) return [];
    const leadsTo = schemaLeadsTo(world, file, schema.call);
    const isPartial = isMadePartial(file, schema);
    return partsOf(world, fields, entry, owner).flatMap(({ property, fields: own, siblings, owner: of }): CollectedField[] => {
      const held: Held = { ...own, register: property.value };
      const marks = marksOf(world, held, entry);
      const options = optionsOf(world, held);
      const labels = [...marks.labels.map(label => constantText(world, label)), ...(entry.labelKeys ?? []).map(key => optionText(world, options, key))].filter(text => text !== undefined);
      const said = classifyField(world.vocabulary, { name: property.name, labels, siblings, comment: commentOf(file, world.text, property.span), checks: [...marks.names], owner: of, module: file.path });
      if (!said) return [];
      const demands = isPartial || property.isOptional ? [] : demandsOf(world, { entry, marks, options, held });
      return [{
        span: property.span, name: property.name, category: said.category, confidence: said.confidence, because: said.because, surface: entry.surface, required: demands.length > 0, demands,
        labels, notices: [], leadsTo, note: { purposes: marks.purposes }, group: `schema:${schema.call.operation.span.start}`, groupName: name, features, whole: wholeMember(world.text, property.span),
      }];
    });
  });
}

/** A property of a schema, among those of its object. */
interface SchemaPart {
  readonly property: NamedProperty;
  readonly fields: Placed<'object'>;
  readonly siblings: readonly string[];
  readonly owner: string | undefined;
}

/** The properties of a schema; of a table also those of the plain objects in it, which have no type of their own: `profile: { birthday: Date }`. */
function partsOf(world: FactWorld, fields: Placed<'object'>, entry: SchemaEntry, owner: string | undefined, depth = 4): readonly SchemaPart[] {
  const properties = fields.operation.properties.flatMap(property => namedProperty(fields, property));
  const siblings = properties.map(property => property.name);
  return properties.flatMap((property): readonly SchemaPart[] => {
    const inner = entry.surface === 'entity' && depth > 0 ? plainObjectAt(world, fields, property) : undefined;
    const own: SchemaPart = { property, fields, siblings, owner };
    return inner ? [own, ...partsOf(world, inner, entry, property.name, depth - 1)] : [own];
  });
}

function plainObjectAt(world: FactWorld, fields: Placed<'object'>, { value }: NamedProperty): Placed<'object'> | undefined {
  const placed = traceOperation(world, { ...fields, register: value });
  const [first] = placed && isKind(placed, 'array') ? placed.operation.elements : [];
  const object = placed && first ? traceOperation(world, { ...placed, register: first.value }) : placed;
  return object && isKind(object, 'object') && object.file === fields.file && !propertyOf(world, object, 'type') ? object : undefined;
}

interface FieldReading {
  readonly entry: SchemaEntry;
  readonly marks: FieldMarks;
  readonly options: Placed<'object'> | undefined;
  readonly held: Held;
}

/** Finds what demands a field of a schema: a call, an option, or that its package demands what is not said to be optional. */
function demandsOf(world: FactWorld, { entry, marks, options, held }: FieldReading): readonly Demand[] {
  const file = held.file.path;
  const marked = [...marks.names];
  if (marked.some(mark => names(entry.optionalBy, mark)) || says(world, options, entry.optionalIf) || takesEmpty(world, held)) return [];
  const calls = marked.filter(mark => names(entry.requiredBy, mark)).map((mark): Demand => ({ kind: 'call', place: { file, ...marks.calls.get(mark)! } }));
  if (calls.length > 0) return calls;
  const option = Object.keys(entry.requiredIf ?? {}).map(key => options && propertyOf(world, options, key)).find(value => value !== undefined);
  const value = definitionOf(held);
  if (says(world, options, entry.requiredIf) && option) return [{ kind: 'rule', place: definitionOf(option)!.span }];
  return entry.demanded && value ? [{ kind: 'silence', place: value.span, ...(entry.optionalForm !== undefined && { form: entry.optionalForm }) }] : [];
}

/** Whether a field may as well be nothing: `z.string().or(z.literal(''))`, `z.union([z.string(), z.undefined()])`. */
function takesEmpty(world: FactWorld, held: Held, depth = 6): boolean {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed || !isKind(placed, 'call')) return false;
  const callee = traceValue(world, { ...placed, register: placed.operation.callee });
  const isMember = callee?.kind === 'operation' && callee.placed.operation.kind === 'member';
  const name = callee?.kind === 'package' ? callee.path.at(-1) : isMember && callee.placed.operation.kind === 'member' ? nameOfKey(callee.placed, callee.placed.operation.key) : undefined;
  const [first] = placed.operation.arguments;
  const argument = first && { ...placed, register: first.value };
  if (name === 'or' || name === 'union') {
    const list = argument && traceOperation(world, argument);
    const choices = list && isKind(list, 'array') ? list.operation.elements.map(element => ({ ...list, register: element.value })) : argument ? [argument] : [];
    if (choices.some(choice => isEmptySchema(world, choice))) return true;
  }
  return isMember && callee.placed.operation.kind === 'member' && takesEmpty(world, { ...callee.placed, register: callee.placed.operation.object }, depth - 1);
}

function isEmptySchema(world: FactWorld, held: Held): boolean {
  const placed = traceOperation(world, held);
  const callee = placed && isKind(placed, 'call') ? traceValue(world, { ...placed, register: placed.operation.callee }) : undefined;
  if (!placed || !isKind(placed, 'call') || callee?.kind !== 'package') return false;
  const [first] = placed.operation.arguments;
  const constant = first && constantOf(world, { ...placed, register: first.value });
  return /^(?:undefined|null|void|optional|nullish|nullable)_?$/.test(callee.path.at(-1) ?? '') || (callee.path.at(-1) === 'literal' && constant !== undefined && (constant.value === '' || constant.value === null || constant.value === undefined));
}

interface SchemaName {
  readonly name: string;
  /** The object that the fields are of; absent where nobody says. */
  readonly owner: string | undefined;
  /** Whether the schema describes what somebody is asked for. */
  readonly isAsked: boolean;
}

/**
 * Names a schema after the key it stands under, `join: procedure.input(z.object(…))`, unless the key says no more than that it is a schema; after
 * the variable that it is first given to; after what its call is given or called on; and after the file where there is none of these.
 */
function nameOfSchema(file: FileIr, world: FactWorld, { call, entry }: SchemaObject, schemas: ReadonlySet<Operation>): SchemaName {
  const keys = keysAround(file, call, schemas);
  const key = keys.find(each => !saysSchema(each));
  const name = key ?? variableAround(file, call) ?? nameInCall(file, world, call, entry) ?? file.path.split('/').at(-1)!.replace(/\.\w+$/, '');
  // What only holds the schema somewhere in it, the route that has it, is not the object whose fields they are.
  const isAround = keys.length > 0 && key === undefined;
  return { name, owner: isAround ? undefined : ownerOf(name), isAsked: isTakenIn(name) && (keys[0] === undefined || isTakenIn(keys[0])) };
}

/** The keys of the plain objects that a call stands in, from the innermost out. */
function keysAround(file: FileIr, call: Placed<'call'>, schemas: ReadonlySet<Operation>): readonly string[] {
  const { start, end } = call.operation.span;
  const holders = operationsOf(file, 'object').filter(({ function: index, operation }) => index === call.function && operation.span.start < start && operation.span.end > end);
  const keys: string[] = [];
  for (const holder of holders.sort((left, right) => right.operation.span.start - left.operation.span.start)) {
    // A part of a larger schema is of that schema.
    if (schemas.has(holder.operation)) return [];
    const property = holder.operation.properties.find(({ span }) => span.start <= start && span.end >= end);
    const key = property?.kind === 'value' ? nameOfKey(holder, property.key) : undefined;
    if (key !== undefined && /^[a-z_$][\w$]*$/i.test(key)) keys.push(key);
  }
  return keys;
}

function variableAround(file: FileIr, call: Placed<'call'>): string | undefined {
  const { start, end } = call.operation.span;
  const write = operationsOf(file, 'write').find(({ operation }) => {
    const source = operation.declares && definitionOf({ file, function: call.function, register: operation.source });
    return source && source.span.start <= start && source.span.end >= end && variableOf(file, operation.variable).name !== '';
  });
  return write && variableOf(file, write.operation.variable).name;
}

/** The name that a call is given, or the class that it is called on: `define('Reader', …)`, `Reader.init(…)`. */
function nameInCall(file: FileIr, world: FactWorld, call: Placed<'call'>, entry: SchemaEntry): string | undefined {
  const [first] = call.operation.arguments;
  const given = first?.kind === 'value' ? constantText(world, { ...call, register: first.value }) : undefined;
  if (given !== undefined || entry.methods === undefined) return given;
  const callee = definitionOf({ ...call, register: call.operation.callee });
  const object = callee?.kind === 'member' ? definitionOf({ ...call, register: callee.object }) : undefined;
  return object?.kind === 'read' ? variableOf(file, object.variable).name : undefined;
}

/** The object that a schema's name speaks of: `profile` for `profileSchema`; undefined where it speaks of an act alone, as `RegisterDto` does. */
export function ownerOf(name: string): string | undefined {
  const owner = name.replace(/(?:Schema|Validator|Validation|Dto|DTO|Body|Payload|Params|Query|Request|Req|Input|Form|Model|Entity|Table|Type)+$/, '').replace(/^(?:create|update|register|new)(?=[A-Z])/, '');
  // `validationSchema` speaks of no object either.
  return saysSchema(owner) || /^(?:register|registration|log_?in|sign_?(?:up|in)|auth)$/i.test(owner) ? undefined : owner;
}

/** Whether a name says that something is a schema, or what comes in, and not what it is of. */
function saysSchema(name: string): boolean {
  return splitWords(name).every(word => describing.has(word));
}

const describing: ReadonlySet<string> = new Set(['schema', 'validator', 'validation', 'dto', 'body', 'payload', 'param', 'params', 'query', 'request', 'req', 'input', 'form', 'model', 'entity', 'table', 'type', 'resolver', 'values', 'value', 'data', 'fields', 'field', 'step', 'content', 'json', 'my', 'base', 'the', 'new', 'create', 'update']);

function namedProperty(fields: Placed<'object'>, property: ObjectProperty): readonly NamedProperty[] {
  const name = property.kind === 'value' ? nameOfKey(fields, property.key) : undefined;
  // Some write a field that may be left out as types do: `'phone?': 'string'`.
  return property.kind === 'value' && name !== undefined ? [{ ...property, name: name.replace(/\?$/, ''), isOptional: name.endsWith('?') }] : [];
}

/** Whether `.partial()` is called on the schema, at once or on its variable in this file. */
function isMadePartial(file: FileIr, { call, entry }: SchemaObject): boolean {
  if (!entry.partialBy) return false;
  return operationsOf(file, 'member').some(member => {
    if (member.operation.kind !== 'member' || !('name' in member.operation.key) || !entry.partialBy!.includes(member.operation.key.name)) return false;
    const object = definitionOf({ ...member, register: member.operation.object });
    if (object === call.operation) return true;
    return object?.kind === 'read' && writesOf(file, object.variable).some(write => definitionOf({ ...write, register: write.operation.source }) === call.operation) && !isExported(file, object.variable.index);
  });
}

/** An exported schema also stands for itself, not only for its partial copy. */
function isExported(file: FileIr, variable: number): boolean {
  return file.exports.some(record => record.kind === 'local' && record.variable === variable);
}

/** The options of a field: an object given instead of a chain of calls, to one of them, or to one inside it. */
export function optionsOf(world: FactWorld, held: Held, depth = 4): Placed<'object'> | undefined {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed || isKind(placed, 'object')) return placed;
  if (!isKind(placed, 'call')) return undefined;
  for (const { value } of placed.operation.arguments) {
    const options = optionsOf(world, { ...placed, register: value }, depth - 1);
    if (options) return options;
  }
  return undefined;
}

export function optionText(world: FactWorld, options: Placed<'object'> | undefined, key: string): string | undefined {
  const value = options && propertyOf(world, options, key);
  return value && constantText(world, value);
}

/** Whether one of the options has the value that a model names. */
export function says(world: FactWorld, options: Placed<'object'> | undefined, wanted: Readonly<Record<string, boolean>> | undefined): boolean {
  return Object.entries(wanted ?? {}).some(([key, value]) => {
    const held = options && propertyOf(world, options, key);
    return held !== undefined && constantOf(world, held)?.value === value;
  });
}
