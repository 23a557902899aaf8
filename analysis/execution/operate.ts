import type { ObjectProperty, Operation, PropertyKey } from '../ir/operation.js';
import { argumentsIn, callIn } from './call-in.js';
import { makeClass, pendingStatics } from './classes.js';
import type { Frame } from './frame.js';
import { toKey, elementsOf, get, set, defineOpen, define, field, remove, iterate, keyOfOpen, ownKeys, describe, nameOfKey, accessor } from './members.js';
import { superOf, makeFunction } from './functions.js';
import { combine, compare, unary } from './operators.js';
import { Open, privatePrefix, Undecided, Thing, isOpen, isThing, isFunction, type Held, type Run, type Key, type Scope, type Cell } from './value.js';

/** What operations need that reaches beyond one function. */
export interface Modules {
  readImport(file: string, variable: number): Held;
  load(from: string, specifier: string | undefined, form: 'import' | 'require'): Held;
  readGlobal(name: string): Held;
}

/** Carries out one operation; those by which a frame hands something out are the business of whoever steps it. */
export function operate(run: Run, modules: Modules, frame: Frame, operation: Operation): void {
  const { registers } = frame;
  switch (operation.kind) {
    case 'constant': registers[operation.target] = operation.value; return;
    case 'pattern': {
      const end = operation.text.lastIndexOf('/');
      registers[operation.target] = run.construct(get(run, run.prototypes.RegExp, 'constructor'), [operation.text.slice(1, end), operation.text.slice(end + 1)]);
      return;
    }
    case 'read': {
      const { owner, index } = operation.variable;
      if (owner === 0 && run.files.get(frame.file)!.functions[0]!.variables[index]!.kind === 'import') {
        registers[operation.target] = modules.readImport(frame.file, index);
        return;
      }
      const cell = cellsOf(frame.scope, owner)?.[index];
      if (!cell) throw new Undecided();
      if (!cell.isThere && isBlockScoped(run, frame, owner, index)) return run.throwError('ReferenceError', 'Cannot access a variable before initialization');
      registers[operation.target] = cell.value;
      return;
    }
    case 'write': {
      const { owner, index } = operation.variable;
      const cells = cellsOf(frame.scope, owner);
      const cell = cells?.[index];
      if (!cells || !cell) throw new Undecided();
      const value = registers[operation.source];
      if (owner === 0 && frame.body.index === 0) noteStore(value);
      if (operation.declares && cell.isThere && owner === frame.body.index && frame.body.variables[index]!.kind === 'let') cells[index] = { value, isThere: true };
      else {
        const { kind } = run.files.get(frame.file)!.functions[owner]!.variables[index]!;
        if (!operation.declares && kind === 'const' && cell.isThere) return run.throwError('TypeError', 'Assignment to constant variable.');
        if (!operation.declares && !cell.isThere && (kind === 'let' || kind === 'const')) return run.throwError('ReferenceError', 'Cannot access a variable before initialization');
        cell.value = value;
        cell.isThere = true;
      }
      return;
    }
    case 'global': registers[operation.target] = modules.readGlobal(operation.name); return;
    case 'write-global': set(run, run.global, operation.name, registers[operation.source]); return;
    case 'member': registers[operation.target] = memberOf(run, frame, operation); return;
    case 'write-member': {
      const owner = registers[operation.object];
      const value = registers[operation.source];
      if (outlives.has(frame.body.kind)) noteStore(value);
      const named = keyIn(run, frame, operation.key);
      if (named instanceof Open && owner instanceof Thing) return defineOpen(run, owner, named, value);
      const key = keyFor(run, owner, named);
      if (owner instanceof Thing && frame.body.kind === 'field-initialiser' && owner === frame.self.receiver) define(run, owner, key, field(value));
      else set(run, owner, key, value);
      return;
    }
    case 'delete-member': remove(run, registers[operation.object], keyFor(run, registers[operation.object], keyIn(run, frame, operation.key))); return;
    case 'super-member': {
      const key = keyIn(run, frame, operation.key);
      const above = superOf(frame.self);
      if (key instanceof Open) throw new Undecided();
      registers[operation.target] = above === null ? undefined : get(run, above, key, frame.self.receiver);
      return;
    }
    case 'object-rest': {
      const source = registers[operation.source];
      const without = operation.without.map(key => keyIn(run, frame, key));
      if (source instanceof Open) {
        registers[operation.target] = run.open(`rest ${without.map(String).join()}`, [source]);
        return;
      }
      if (without.some(isOpen)) throw new Undecided();
      const made = run.thing('Object');
      copyFields(run, made, source, key => !without.includes(key));
      registers[operation.target] = made;
      return;
    }
    case 'array-rest': {
      const source = registers[operation.source];
      const all = isThing(source) && !source.list ? takeApart(run, frame, operation.source, source, Infinity) : elementsOf(run, source);
      registers[operation.target] = run.array(all.slice(operation.from));
      return;
    }
    case 'iterate': registers[operation.target] = frame.taken.get(operation.source); return;
    case 'function': registers[operation.target] = makeFunction(run, frame, operation.function); return;
    case 'class':
      if (operation.decorators.length > 0) throw new Undecided();
      defineClass(run, modules, frame, operation);
      return;
    case 'object': registers[operation.target] = makeObject(run, frame, operation.properties); return;
    case 'array': registers[operation.target] = run.array(argumentsIn(run, frame, operation.elements)); return;
    case 'call': registers[operation.target] = callIn(run, frame, operation); return;
    case 'load-module': registers[operation.target] = modules.load(frame.file, operation.specifier, operation.form); return;
    case 'combine': registers[operation.target] = combine(run, operation.operator, operation.parts.map(part => registers[part])); return;
    case 'compare': registers[operation.target] = compare(run, operation.operator, registers[operation.left], registers[operation.right]); return;
    case 'unary': registers[operation.target] = unary(run, operation.operator, registers[operation.operand]); return;
    case 'cast': registers[operation.target] = registers[operation.source]; return;
    case 'this':
      if (!frame.self.isBound) return run.throwError('ReferenceError', "Must call super constructor in derived class before accessing 'this'");
      registers[operation.target] = frame.self.receiver;
      return;
    case 'arguments': {
      if (frame.self.argumentList) {
        registers[operation.target] = frame.self.argumentList;
        return;
      }
      const made = run.thing('Arguments');
      frame.self.argumentList = made;
      made.list = [...frame.self.args];
      made.fields.set(Symbol.iterator, field(get(run, run.prototypes.Array, 'values'), false));
      registers[operation.target] = made;
      return;
    }
    case 'new-target': registers[operation.target] = frame.self.made; return;
    case 'caught': registers[operation.target] = frame.caught; return;
    case 'jsx': case 'import-meta': throw new Undecided();
    case 'await': case 'yield': throw new Undecided();
  }
}

function keyIn(run: Run, frame: Frame, key: PropertyKey): Key | Open {
  if ('computed' in key) return toKey(run, frame.registers[key.computed]);
  return key.name.startsWith('#') ? privatePrefix + key.name.slice(1) : key.name;
}

function cellsOf(scope: Scope | undefined, owner: number): Cell[] | undefined {
  for (let one = scope; one; one = one.around) if (one.owner === owner) return one.cells;
  return undefined;
}

/** Where what begins empty outlives the call. */
const outlives: ReadonlySet<string> = new Set(['module', 'constructor', 'field-initialiser', 'static-initialiser']);

function noteStore(value: Held): void {
  if (value instanceof Thing && value.list?.length === 0) value.isStore = true;
}

/** Makes a class; its static parts run once it has its name. */
function defineClass(run: Run, modules: Modules, frame: Frame, operation: Extract<Operation, { kind: 'class' }>): void {
  const made = makeClass(run, frame, operation);
  frame.registers[operation.target] = made;
  const next = frame.body.blocks[frame.block]!.operations[frame.next + 1];
  if (next?.kind === 'write' && next.source === operation.target) operate(run, modules, frame, next);
  const start = pendingStatics.get(made);
  if (start) run.call(start, made, []);
}

function isBlockScoped(run: Run, frame: Frame, owner: number, index: number): boolean {
  const { kind } = run.files.get(frame.file)!.functions[owner]!.variables[index]!;
  return kind === 'let' || kind === 'const' || kind === 'class';
}

function memberOf(run: Run, frame: Frame, operation: Extract<Operation, { kind: 'member' }>): Held {
  const owner = frame.registers[operation.object];
  // The rest of a chain is not gone into where what stands before `?.` is nothing.
  if (frame.skipped.has(operation.object) || (operation.optional && run.isNullish(owner))) {
    frame.skipped.add(operation.target);
    return undefined;
  }
  frame.skipped.delete(operation.target);
  const key = keyIn(run, frame, operation.key);
  // A pattern takes what is no array apart by its iterator.
  if ('name' in operation.key && isThing(owner) && !owner.list && typeof key === 'string' && /^\d+$/.test(key) && isFunction(get(run, owner, Symbol.iterator)) && get(run, owner, key) === undefined) return takeApart(run, frame, operation.object, owner, Number(key) + 1)[Number(key)];
  return get(run, owner, keyFor(run, owner, key));
}

function takeApart(run: Run, frame: Frame, register: number, from: Thing, count: number): readonly Held[] {
  let apart = frame.apart.get(register);
  if (apart?.from !== from) frame.apart.set(register, (apart = { from, taking: iterate(run, from), elements: [] }));
  while (apart.elements.length < count) {
    const next = apart.taking.next();
    if (!next) break;
    apart.elements.push(next.value);
  }
  return apart.elements;
}

/** The field that a key is in this run. */
function keyFor(run: Run, owner: Held, key: Key | Open): Key {
  if (!(key instanceof Open)) return key;
  return owner instanceof Thing ? keyOfOpen(run, owner, key) : `?${String(key.number)}`;
}

/** Copies an object's own fields, as spreading does. */
function copyFields(run: Run, into: Thing, source: Held, isCopied: (key: Key) => boolean = () => true): void {
  if (source === undefined || source === null) return;
  if (source instanceof Open) throw new Undecided();
  if (typeof source === 'string') Object.keys(source).forEach(index => define(run, into, index, field(source[Number(index)])));
  if (!(source instanceof Thing)) return;
  for (const key of ownKeys(run, source)) {
    if (!isCopied(key) || !describe(run, source, key)?.isEnumerable) continue;
    const name = nameOfKey(source, key);
    if (name instanceof Open) defineOpen(run, into, name, get(run, source, key));
    else define(run, into, key, field(get(run, source, key)));
  }
}

function makeObject(run: Run, frame: Frame, properties: readonly ObjectProperty[]): Thing {
  const made = run.thing('Object');
  for (const property of properties) {
    if (property.kind === 'spread') {
      copyFields(run, made, frame.registers[property.value]);
      continue;
    }
    const key = keyIn(run, frame, property.key);
    if (key instanceof Open) {
      if (property.kind !== 'value') throw new Undecided();
      defineOpen(run, made, key, frame.registers[property.value]);
      continue;
    }
    if (property.kind === 'value') {
      const value = frame.registers[property.value];
      if (key === '__proto__' && 'name' in property.key) {
        if (value instanceof Thing) made.proto = value;
        else if (value === null) made.proto = null;
        continue;
      }
      if (value instanceof Thing && value.code?.body.kind === 'method' && !value.code.home) value.code.home = made;
      define(run, made, key, field(value));
      continue;
    }
    const before = made.fields.get(key);
    const act = makeFunction(run, frame, property.function);
    act.code!.home = made;
    made.fields.set(key, property.kind === 'getter' ? accessor(act, before?.set, true) : accessor(before?.get, act, true));
  }
  return made;
}
