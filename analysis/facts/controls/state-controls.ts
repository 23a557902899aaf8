import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { isAffirmative, namesConsent } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentControl } from '../facts.js';
import { schemaObjectsOf, marksOf } from '../fields/schema-objects.js';
import { readDecorator } from '../fields/class-fields.js';
import { accessNames, constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, possibleValues, propertyOf, traceOperation } from '../values/trace-value.js';
import { begunStates } from './begun-states.js';
import { joinMatters, matterOf } from './consent-matters.js';

/** Finds the yes or no that a state, a page's data, a validator or a request class begins with, where its name speaks of consent. */
export function stateControls(file: FileIr, world: FactWorld, boxes: ReadonlySet<string> = new Set()): readonly ConsentControl[] {
  const reading: Reading = { ...world, boxes };
  const found = [...schemaDefaults(file, reading), ...classDefaults(file, reading), ...describedDefaults(file, reading), ...columnDefaults(file, reading), ...declaredStates(file, reading), ...bodyDefaults(file, reading), ...objectStates(file, reading), ...fieldStates(file, reading)];
  // Several readings may know the same default.
  const seen = new Set<number>();
  return found.filter(({ initialSpan }) => {
    const isNew = !seen.has(initialSpan!.start);
    seen.add(initialSpan!.start);
    return isNew;
  });
}

/** `boxes`: the names of the boxes in the file that ask for consent, so that what they begin with is known for it. */
interface Reading extends FactWorld {
  readonly boxes: ReadonlySet<string>;
}

function control(world: Reading, kind: 'state' | 'schema', span: Span, name: string, value: Held): readonly ConsentControl[] {
  if (namesConsent(world.vocabulary, name) === undefined && !world.boxes.has(name)) return [];
  const initial = initialValueOf(world, value);
  if (!initial) return [];
  const matters = joinMatters([matterOf(world, name)].filter(matter => matter !== undefined));
  return [{ span, kind, label: name, purposes: [...new Set(matters.flatMap(({ purposes }) => purposes))].sort(), matters, granular: matters.length < 2, asksToAgree: true, initial: initial.value, initialSpan: initial.span }];
}

/** The boolean that a value is, or what it falls back to: `stored ?? true`, `stored !== false`. */
function initialValueOf(world: Reading, held: Held): { readonly value: boolean; readonly span: Span } | undefined {
  const made = valueMade(held);
  const constants = possibleValues(world, made).flatMap(each => {
    const placed = traceOperation(world, each);
    return placed && isKind(placed, 'constant') && typeof placed.operation.value === 'boolean' && placed.file === held.file ? [{ value: placed.operation.value, span: placed.operation.span }] : [];
  });
  if (constants.length > 0) return constants.find(({ value }) => value) ?? constants[0];
  const operation = definitionOf(made);
  const right = operation?.kind === 'compare' && (operation.operator === '!==' || operation.operator === '!=') ? definitionOf({ ...made, register: operation.right }) : undefined;
  return right?.kind === 'constant' && right.value === false && operation ? { value: true, span: operation.span } : undefined;
}

/** What a state is made of: the first argument of `new FormControl(true)`, `signal(true)`, the first element of `[true, validators]`. */
function valueMade(held: Held): Held {
  const operation = definitionOf(held);
  if (operation?.kind === 'array') return operation.elements[0]?.kind === 'value' ? { ...held, register: operation.elements[0].value } : held;
  if (operation?.kind !== 'call' || !makesState.test(accessNames({ ...held, register: operation.callee }).at(-1) ?? '')) return held;
  const [first] = operation.arguments;
  return first?.kind === 'value' ? { ...held, register: first.value } : held;
}

const makesState = /^(?:FormControl|control|ref|shallowRef|signal|useSignal|observable|atom|writable|BehaviorSubject|useState|createSignal)$/;

/** `const [agreed, setAgreed] = useState(true)`, `const agreed = ref(true)`. */
function declaredStates(file: FileIr, world: Reading): readonly ConsentControl[] {
  return operationsOf(file, 'write').flatMap(({ function: index, operation }) => {
    const { name, span } = variableOf(file, operation.variable);
    if (!operation.declares || name === '') return [];
    const source = definitionOf({ file, function: index, register: operation.source });
    const made = source?.kind === 'member' && 'name' in source.key && source.key.name === '0' ? definitionOf({ file, function: index, register: source.object }) : source;
    const first = made?.kind === 'call' && made.arguments.length === 1 ? made.arguments[0] : undefined;
    return first?.kind === 'value' ? control(world, 'state', span, name, { file, function: index, register: first.value }) : [];
  });
}

/** `const { marketingConsent = true } = request.body`: whoever says nothing is put down for a yes. */
function bodyDefaults(file: FileIr, world: Reading): readonly ConsentControl[] {
  return operationsOf(file, 'write').flatMap(({ function: index, operation }) => {
    const { name, span } = variableOf(file, operation.variable);
    if (!operation.declares || name === '' || namesConsent(world.vocabulary, name) === undefined) return [];
    const held = { file, function: index, register: operation.source };
    const values = possibleValues(world, held);
    const isOfBody = values.length > 1 && values.some(value => definitionOf(value)?.kind === 'member' && accessNames(value).slice(0, -1).some(part => /^(?:body|json|formData)$/.test(part)));
    return isOfBody ? control(world, 'schema', span, name, held) : [];
  });
}

/** Objects that state begins with: a call's first argument kept in a variable, `data`, `initialValues`. */
function objectStates(file: FileIr, world: Reading): readonly ConsentControl[] {
  const objects = operationsOf(file, 'object').filter(object => object.operation.properties.some(property => property.kind === 'value' && mayBeBoolean({ ...object, register: property.value })));
  const names = objects.length === 0 ? undefined : namesOfStates(file, world);
  return objects.flatMap(object => {
    const owner = names?.get(`${object.function}:${object.operation.target}`);
    if (owner === undefined) return [];
    return object.operation.properties.flatMap(property => {
      const key = property.kind === 'value' ? nameOfKey(object, property.key) : undefined;
      if (property.kind !== 'value' || key === undefined) return [];
      const value = { file, function: object.function, register: property.value };
      const own = control(world, 'state', property.span, key, value);
      // What a record of choices begins with is one where its key names what is chosen: `cookieConsent.analytics`, not `cookieConsent.ready`.
      return own.length > 0 || owner === '' || !namesChoice(world, key) ? own : control(world, 'state', property.span, `${owner} ${key}`, value);
    });
  });
}

function namesChoice({ vocabulary }: FactWorld, key: string): boolean {
  const purposes = purposesNamedIn(vocabulary, key);
  return purposes.length > 0 ? !purposes.every(id => vocabulary.purposes.get(id)?.necessary === 'yes') : splitWords(key).some(word => isAffirmative(vocabulary, word) === true);
}

function mayBeBoolean(held: Held): boolean {
  const operation = definitionOf(valueMade(held));
  return operation?.kind === 'read' || operation?.kind === 'compare' || (operation?.kind === 'constant' && typeof operation.value === 'boolean');
}

/** The objects that begin a state, by function and register, with the state's name; empty where it has none of its own. */
function namesOfStates(file: FileIr, world: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const stores = storeFunctions(file);
  for (const { name, index, blocks } of file.functions) {
    if (name === 'data' || name === 'state' || /^(?:get)?(?:initial|default)[A-Z]/.test(name ?? '') || stores.has(index)) for (const { end } of blocks) if (end.kind === 'return' && end.value !== undefined) names.set(`${index}:${end.value}`, '');
  }
  const given = calleesByArgument(file);
  for (const { function: index, operation } of [...operationsOf(file, 'object'), ...operationsOf(file, 'jsx')]) {
    const callee = operation.kind === 'object' ? given.get(`${index}:${operation.target}`) : undefined;
    for (const property of operation.properties) {
      if (property.kind !== 'value' || !('name' in property.key) || !/^(?:data|state|initial\w*|default\w*)$/.test(property.key.name)) continue;
      // The data of a page begin it, those of a request are sent.
      if (property.key.name === 'data' && callee !== undefined && !/^(?:[A-Z]|define)/.test(callee)) continue;
      names.set(`${index}:${property.value}`, '');
    }
  }
  for (const [key, callee] of given) if (/^(?:FormGroup|group)$/.test(callee)) names.set(key, '');
  for (const { function: index, operation } of operationsOf(file, 'write-member')) {
    if ('name' in operation.key && operation.key.name === 'state' && definitionOf({ file, function: index, register: operation.object })?.kind === 'this') names.set(`${index}:${operation.source}`, '');
  }
  // What is awaited was sent somewhere and begins no state.
  const awaited = new Set(operationsOf(file, 'await').map(({ function: index, operation }) => `${index}:${operation.source}`));
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    const { name } = variableOf(file, operation.variable);
    if (!operation.declares || name === '') continue;
    const source = definitionOf({ file, function: index, register: operation.source });
    if (source?.kind === 'object' && /^(?:initial|default)/i.test(name)) names.set(`${index}:${operation.source}`, name);
    const made = source?.kind === 'member' && 'name' in source.key && source.key.name === '0' ? definitionOf({ file, function: index, register: source.object }) : source;
    const callee = made?.kind === 'call' ? accessNames({ file, function: index, register: made.callee }) : [];
    // A repository's `create` makes a row of what is known by then.
    const isState = made?.kind === 'call' && !awaited.has(`${index}:${made.target}`) && keeps.test(callee.at(-1) ?? '') && !(callee.length > 1 && callee.at(-1) === 'create');
    const first = isState ? made.arguments[0] : undefined;
    if (first?.kind === 'value' && !names.has(`${index}:${first.value}`)) names.set(`${index}:${first.value}`, name);
  }
  for (const key of begunStates(world, file.path)) if (!names.has(key)) names.set(key, '');
  nameInner(file, names);
  return names;
}

/** Calls that make a state of what they are given; others keep it, send it or show it. */
const keeps = /^(?:use[A-Z]\w*|create(?:[A-Z]\w*)?|(?:shallow)?[rR]eactive|(?:shallow)?[rR]ef|observable|proxy|atom|signal|writable|define[A-Z]\w*|state|make[A-Z]\w*)$/;

/** The names of what is called with an object, by function and register of the object. */
function calleesByArgument(file: FileIr): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { function: index, operation } of operationsOf(file, 'call')) {
    const name = accessNames({ file, function: index, register: operation.callee }).at(-1);
    if (name !== undefined) for (const argument of operation.arguments) if (definitionOf({ file, function: index, register: argument.value })?.kind === 'object') found.set(`${index}:${argument.value}`, name);
  }
  return found;
}

/** A part of a state is named by its key: `data: { form: { agree: true } }`. */
function nameInner(file: FileIr, names: Map<string, string>): void {
  const inner = (key: string, depth: number): void => {
    const [index, register] = key.split(':').map(Number) as [number, number];
    const operation = definitionOf({ file, function: index, register });
    if (operation?.kind !== 'object' || depth === 0) return;
    for (const property of operation.properties) {
      if (property.kind !== 'value' || !('name' in property.key)) continue;
      const own = `${index}:${property.value}`;
      const value = definitionOf({ file, function: index, register: property.value });
      const fields = value?.kind === 'call' && value.arguments[0]?.kind === 'value' ? `${index}:${value.arguments[0].value}` : own;
      if (names.has(fields) || (value?.kind !== 'object' && fields === own)) continue;
      names.set(fields, property.key.name);
      inner(fields, depth - 1);
    }
  };
  for (const key of [...names.keys()]) inner(key, 3);
}

/** The functions that give a store its state: `export const usePrivacy = create(set => ({ … }))`. */
function storeFunctions(file: FileIr): ReadonlySet<number> {
  const found = new Set<number>();
  const take = (held: Held, depth: number): void => {
    const operation = depth > 0 ? definitionOf(held) : undefined;
    if (operation?.kind === 'function') found.add(operation.function);
    if (operation?.kind === 'call') for (const argument of operation.arguments) take({ ...held, register: argument.value }, depth - 1);
  };
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    if (index === 0 && operation.declares && /^use[A-Z]|[sS]tore$|[sS]lice$/.test(variableOf(file, operation.variable).name)) take({ file, function: index, register: operation.source }, 4);
  }
  return found;
}

/** `newsletterOptIn: { type: Boolean, default: true }`, whoever reads it. */
function describedDefaults(file: FileIr, world: Reading): readonly ConsentControl[] {
  return operationsOf(file, 'object').flatMap(object => object.operation.properties.flatMap(property => {
    const key = property.kind === 'value' ? nameOfKey(object, property.key) : undefined;
    const inner = property.kind === 'value' ? definitionOf({ ...object, register: property.value }) : undefined;
    if (key === undefined || inner?.kind !== 'object') return [];
    const described: Placed<'object'> = { ...object, operation: inner };
    const value = propertyOf(world, described, 'type') && (propertyOf(world, described, 'default') ?? propertyOf(world, described, 'defaultValue'));
    return value && constantOf(world, value) ? control(world, 'schema', property.span, key, value) : [];
  }));
}

/** `table.boolean('marketing_opt_in').defaultTo(true)`. */
function columnDefaults(file: FileIr, world: Reading): readonly ConsentControl[] {
  return operationsOf(file, 'call').flatMap(call => {
    const callee = definitionOf({ ...call, register: call.operation.callee });
    const [first] = call.operation.arguments;
    if (callee?.kind !== 'member' || !('name' in callee.key) || !/^(?:default|defaultTo)$/.test(callee.key.name) || first?.kind !== 'value') return [];
    let column = definitionOf({ ...call, register: callee.object });
    for (let depth = 0; depth < 4 && column?.kind === 'call'; depth++) {
      const name = column.arguments[0]?.kind === 'value' ? constantOf(world, { ...call, register: column.arguments[0].value })?.value : undefined;
      if (typeof name === 'string') return control(world, 'schema', call.operation.span, name, { ...call, register: first.value });
      const inner = definitionOf({ ...call, register: column.callee });
      column = inner?.kind === 'member' ? definitionOf({ ...call, register: inner.object }) : undefined;
    }
    return [];
  });
}

/** A field that an instance begins with: `analyticsConsent = true` of a store or a component. */
function fieldStates(file: FileIr, world: Reading): readonly ConsentControl[] {
  return file.classes.flatMap(({ members, fieldInitialiser }) => members.flatMap(member => {
    const value = member.kind === 'field' ? initialiserOf(file, fieldInitialiser, member.name) : undefined;
    return value ? control(world, 'state', member.span, member.name, value) : [];
  }));
}

/** `newsletterOptIn: z.boolean().default(true)`. */
function schemaDefaults(file: FileIr, world: Reading): readonly ConsentControl[] {
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
function classDefaults(file: FileIr, world: Reading): readonly ConsentControl[] {
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

