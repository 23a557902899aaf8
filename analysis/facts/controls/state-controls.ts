import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { namesConsent } from '../../vocabulary/consent-words.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentControl } from '../facts.js';
import { schemaObjectsOf, marksOf } from '../fields/schema-objects.js';
import { readDecorator } from '../fields/class-fields.js';
import { constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { joinMatters, matterOf } from './consent-matters.js';

/** Finds the yes or no that a state, a page's data, a validator or a request class begins with, where its name speaks of consent. */
export function stateControls(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  return [...declaredStates(file, world), ...objectStates(file, world), ...schemaDefaults(file, world), ...classDefaults(file, world)];
}

function control(world: FactWorld, kind: 'state' | 'schema', span: Span, name: string, value: Held): readonly ConsentControl[] {
  if (namesConsent(world.vocabulary, name) === undefined) return [];
  const constant = traceOperation(world, value);
  if (!constant || !isKind(constant, 'constant') || typeof constant.operation.value !== 'boolean') return [];
  const matters = joinMatters([matterOf(world, name)].filter(matter => matter !== undefined));
  return [{ span, kind, label: name, purposes: [...new Set(matters.flatMap(({ purposes }) => purposes))].sort(), matters, granular: matters.length < 2, initial: constant.operation.value, initialSpan: constant.operation.span }];
}

/** `const [agreed, setAgreed] = useState(true)`, `const agreed = ref(true)`. */
function declaredStates(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  return operationsOf(file, 'write').flatMap(({ function: index, operation }) => {
    const { name, span } = variableOf(file, operation.variable);
    if (!operation.declares || name === '') return [];
    const source = definitionOf({ file, function: index, register: operation.source });
    const made = source?.kind === 'member' && 'name' in source.key && source.key.name === '0' ? definitionOf({ file, function: index, register: source.object }) : source;
    const first = made?.kind === 'call' && made.arguments.length === 1 ? made.arguments[0] : undefined;
    return first?.kind === 'value' ? control(world, 'state', span, name, { file, function: index, register: first.value }) : [];
  });
}

/** Objects that state begins with: a call's first argument kept in a variable, `data`, `initialValues`. */
function objectStates(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  const objects = operationsOf(file, 'object').filter(object => object.operation.properties.some(property => property.kind === 'value' && isBoolean({ ...object, register: property.value })));
  const names = objects.length === 0 ? undefined : namesOfStates(file);
  return objects.flatMap(object => {
    const owner = names?.get(`${object.function}:${object.operation.target}`);
    if (owner === undefined) return [];
    return object.operation.properties.flatMap(property => {
      const key = property.kind === 'value' ? nameOfKey(object, property.key) : undefined;
      if (property.kind !== 'value' || key === undefined) return [];
      const value = { file, function: object.function, register: property.value };
      const own = control(world, 'state', property.span, key, value);
      return own.length > 0 || owner === '' ? own : control(world, 'state', property.span, `${owner} ${key}`, value);
    });
  });
}

function isBoolean(held: Held): boolean {
  const operation = definitionOf(held);
  return operation?.kind === 'constant' && typeof operation.value === 'boolean';
}

/** The objects that begin a state, by function and register, with the state's name; empty where it has none of its own. */
function namesOfStates(file: FileIr): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, index, blocks } of file.functions) {
    if (name === 'data') for (const { end } of blocks) if (end.kind === 'return' && end.value !== undefined) names.set(`${index}:${end.value}`, '');
  }
  for (const { function: index, operation } of [...operationsOf(file, 'object'), ...operationsOf(file, 'jsx')]) {
    for (const property of operation.properties) {
      if (property.kind === 'value' && 'name' in property.key && /^(?:data|state|initial\w*|default\w*)$/.test(property.key.name)) names.set(`${index}:${property.value}`, '');
    }
  }
  // What is awaited was sent somewhere and begins no state.
  const awaited = new Set(operationsOf(file, 'await').map(({ function: index, operation }) => `${index}:${operation.source}`));
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    const { name } = variableOf(file, operation.variable);
    if (!operation.declares || name === '') continue;
    const source = definitionOf({ file, function: index, register: operation.source });
    if (source?.kind === 'object' && /^(?:initial|default)/i.test(name)) names.set(`${index}:${operation.source}`, name);
    const made = source?.kind === 'member' && 'name' in source.key && source.key.name === '0' ? definitionOf({ file, function: index, register: source.object }) : source;
    const first = made?.kind === 'call' && !awaited.has(`${index}:${made.target}`) ? made.arguments[0] : undefined;
    if (first?.kind === 'value' && !names.has(`${index}:${first.value}`)) names.set(`${index}:${first.value}`, name);
  }
  return names;
}

/** `newsletterOptIn: z.boolean().default(true)`. */
function schemaDefaults(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  return schemaObjectsOf(file, world).flatMap(({ entry, fields }) =>
    fields.operation.properties.flatMap(property => {
      const key = property.kind === 'value' ? nameOfKey(fields, property.key) : undefined;
      if (property.kind !== 'value' || key === undefined) return [];
      const held = { file, function: fields.function, register: property.value };
      const { fallback } = marksOf(world, held, entry);
      const first = fallback?.operation.arguments[0];
      if (fallback && first?.kind === 'value') return control(world, 'schema', property.span, key, { ...fallback, register: first.value });
      const options = traceOperation(world, held);
      const value = options && isKind(options, 'object') && entry.defaultKey !== undefined ? propertyOf(world, options, entry.defaultKey) : undefined;
      return value ? control(world, 'schema', property.span, key, value) : [];
    }),
  );
}

/** `@Column({ default: true }) marketingConsent`, and the field of a decorated class that begins with a constant. */
function classDefaults(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  return operationsOf(file, 'class').flatMap(placed => {
    const body = file.classes[placed.operation.class]!;
    return body.members.flatMap((member, index) => {
      const uses = placed.operation.decorators.filter(use => use.member === index).flatMap(use => readDecorator(world, placed, use));
      if (member.kind !== 'field' || uses.length === 0) return [];
      const options = uses.flatMap(({ entry, options: given }) => (given && entry.defaultKey !== undefined ? [propertyOf(world, given, entry.defaultKey)] : []));
      const values = [...options, initialiserOf(file, body.fieldInitialiser, member.name)].filter(value => value !== undefined && constantOf(world, value) !== undefined);
      return values[0] ? control(world, 'schema', member.span, member.name, values[0]) : [];
    });
  });
}

function initialiserOf(file: FileIr, initialiser: number | undefined, name: string): Held | undefined {
  const write = operationsOf(file, 'write-member').find(({ function: index, operation }) => index === initialiser && operation.kind === 'write-member' && 'name' in operation.key && operation.key.name === name);
  return write?.operation.kind === 'write-member' ? { file, function: write.function, register: write.operation.source } : undefined;
}

