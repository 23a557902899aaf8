import type { Operation, PropertyKey, ObjectProperty } from '../ir/operation.js';
import { makeClass, pendingStatics } from './classes.js';
import { Returning, type Frame, type Outcome, type Sent } from './frame.js';
import { loopsOf } from './loops.js';
import { accessor, define, defineOpen, elementsOf, enumerableNames, field, get, iterate, keyOfOpen, nameOfKey, ownKeys, describe, remove, set, toKey } from './members.js';
import { makeFunction, superOf } from './functions.js';
import { combine, compare, unary } from './operators.js';
import { privatePrefix, type Run } from './value.js';
import { promiseOf } from './promises.js';
import { isFunction, isOpen, isThing, Open, Thing, Thrown, Undecided, type Cell, type Held, type Key, type Scope } from './value.js';

/** What operations need that reaches beyond one function. */
export interface Modules {
  readImport(file: string, variable: number): Held;
  load(from: string, specifier: string | undefined, form: 'import' | 'require'): Held;
  readGlobal(name: string): Held;
}

/** Goes on with a frame until it hands something out or is through. What it does not catch is thrown. */
export function stepFrame(run: Run, modules: Modules, frame: Frame, sent?: Sent): Outcome {
  let resumed = sent;
  for (;;) {
    try {
      if (resumed) {
        const one = resumed;
        resumed = undefined;
        const outcome = takeUp(run, frame, one);
        if (outcome) return outcome;
      }
      if (frame.closing.length > 0) return { kind: 'await', value: frame.closing[0] };
      const { operations, end } = frame.body.blocks[frame.block]!;
      while (frame.next < operations.length) {
        run.step();
        const operation = operations[frame.next]!;
        if (operation.kind === 'await') return { kind: 'await', value: frame.registers[operation.source] };
        if (operation.kind === 'yield') {
          if (!operation.delegate) return { kind: 'yield', value: frame.registers[operation.source], isWhole: false };
          beginDelegate(run, frame, frame.registers[operation.source]);
          const outcome = delegateTo(run, frame, { mode: 'next', value: undefined });
          if (outcome) return outcome;
          continue;
        }
        operate(run, modules, frame, operation);
        frame.next++;
      }
      run.step();
      switch (end.kind) {
        case 'jump': go(run, frame, end.to); break;
        case 'branch': {
          if (end.asks === 'more') {
            const outcome = goRound(run, frame, end.test, end.whenTrue, end.whenFalse);
            if (outcome) return outcome;
            break;
          }
          const test = frame.registers[end.test];
          const isYes = end.asks === 'truthy' ? run.isTruthy(test) : run.isNullish(test);
          go(run, frame, isYes ? end.whenTrue : end.whenFalse);
          break;
        }
        case 'return':
          leaveLoops(frame, () => false);
          return { kind: 'return', value: end.value === undefined ? undefined : frame.registers[end.value] };
        case 'throw': throw new Thrown(frame.registers[end.value]);
        case 'unreachable': throw new Undecided();
      }
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      const outcome = caughtBy(run, frame, error.value);
      if (outcome) return outcome;
    }
  }
}

/** Goes to a block: what loops it leaves are closed, and those it goes round again have new variables. */
function go(run: Run, frame: Frame, to: number): void {
  const loops = loopsOf(frame.body);
  if (frame.takings.size > 0) leaveLoops(frame, head => loops.isWithin(head, to));
  if (loops.isBack(frame.block, to)) for (const index of loops.renewedAt(to)) frame.scope.cells[index] = { value: undefined, isThere: false };
  frame.block = to;
  frame.next = 0;
}

function leaveLoops(frame: Frame, stays: (head: number) => boolean): void {
  for (const [head, taking] of [...frame.takings].reverse()) {
    if (stays(head)) continue;
    frame.takings.delete(head);
    const closed = taking.close();
    if (closed !== undefined) frame.closing.push(closed);
  }
}

/** The head of a loop that takes element by element. */
function goRound(run: Run, frame: Frame, source: number, whenTrue: number, whenFalse: number): Outcome | undefined {
  const head = frame.block;
  const over = loopsOf(frame.body).over.get(source) ?? 'elements';
  let taking = frame.takings.get(head);
  if (!taking) frame.takings.set(head, (taking = over === 'keys' ? takeNames(run, frame.registers[source]) : over === 'elements' ? iterate(run, frame.registers[source]) : iterateLater(run, frame.registers[source])));
  let next: { readonly value: Held } | undefined;
  try {
    next = taking.next();
  } catch (error) {
    frame.takings.delete(head);
    throw error;
  }
  if (over === 'awaited-elements') {
    frame.isTaking = true;
    return { kind: 'await', value: next!.value };
  }
  proceed(run, frame, next, source, whenTrue, whenFalse);
  return undefined;
}

function proceed(run: Run, frame: Frame, next: { readonly value: Held } | undefined, source: number, whenTrue: number, whenFalse: number): void {
  if (next) {
    frame.taken.set(source, next.value);
    go(run, frame, whenTrue);
  } else {
    frame.takings.delete(frame.block);
    go(run, frame, whenFalse);
  }
}

function takeNames(run: Run, value: Held): ReturnType<typeof iterate> {
  if (value instanceof Open) return iterate(run, run.open('names', [value]));
  const names: Held[] = [];
  for (let owner: Thing | null = value instanceof Thing ? value : null; owner; owner = owner.proto) for (const name of enumerableNames(run, owner)) if (!names.includes(name)) names.push(nameOfKey(owner, name));
  if (typeof value === 'string') names.push(...Object.keys(value));
  return iterate(run, run.array(names));
}

/** Takes results, each to be awaited, from what `for await` goes over. */
function iterateLater(run: Run, value: Held): ReturnType<typeof iterate> {
  const method = value instanceof Open ? undefined : get(run, value, Symbol.asyncIterator);
  if (!isFunction(method)) {
    const taking = iterate(run, value);
    const result = (one: { readonly value: Held } | undefined): Held => {
      const made = run.thing('Object');
      made.fields.set('done', field(!one));
      made.fields.set('value', field(one?.value));
      made.fields.set('isPlain', field(true));
      return made;
    };
    return { next: () => ({ value: result(taking.next()) }), close: () => {
      taking.close();
      return undefined;
    } };
  }
  const iterator = run.call(method, value, []);
  return {
    next: () => ({ value: run.call(get(run, iterator, 'next'), iterator, []) }),
    close() {
      const close = get(run, iterator, 'return');
      return isFunction(close) ? run.call(close, iterator, []) : undefined;
    },
  };
}

/** Goes on where a frame handed something out. */
function takeUp(run: Run, frame: Frame, sent: Sent): Outcome | undefined {
  const { operations, end } = frame.body.blocks[frame.block]!;
  if (frame.closing.length > 0) {
    frame.closing.shift();
    if (sent.mode === 'throw') throw new Thrown(sent.value);
    return undefined;
  }
  if (frame.isTaking) return takeResult(run, frame, sent, end);
  if (frame.delegate) return delegateTo(run, frame, sent);
  const operation = operations[frame.next];
  // A generator that was not begun.
  if (operation?.kind !== 'await' && operation?.kind !== 'yield') return undefined;
  if (sent.mode === 'throw') throw new Thrown(sent.value);
  if (sent.mode === 'return') throw new Thrown(new Returning(sent.value));
  frame.registers[operation.target] = sent.value;
  frame.next++;
  return undefined;
}

function takeResult(run: Run, frame: Frame, sent: Sent, end: Frame['body']['blocks'][number]['end']): Outcome | undefined {
  if (end.kind !== 'branch') throw new Undecided();
  if (sent.mode === 'throw') {
    frame.isTaking = false;
    frame.takings.delete(frame.block);
    throw new Thrown(sent.value);
  }
  // The element of what is no async iterator is awaited in its turn.
  if (isThing(sent.value) && sent.value.fields.has('isPlain') && sent.value.fields.get('done')!.value === false) {
    sent.value.fields.delete('isPlain');
    const element = promiseOf(run, sent.value.fields.get('value')!.value);
    const result = sent.value;
    result.fields.set('then', field(run.nativeFunction('then', (_, __, [onResolve, onReject]) => {
      result.fields.delete('then');
      const put = run.nativeFunction('', (___, ____, [value]) => {
        result.fields.set('value', field(value));
        return run.call(onResolve, undefined, [result]);
      });
      return run.call(get(run, element, 'then'), element, [put, onReject]);
    })));
    return { kind: 'await', value: result };
  }
  frame.isTaking = false;
  const isDone = run.isTruthy(get(run, sent.value, 'done'));
  proceed(run, frame, isDone ? undefined : { value: get(run, sent.value, 'value') }, end.test, end.whenTrue, end.whenFalse);
  return undefined;
}

function beginDelegate(run: Run, frame: Frame, source: Held): void {
  if (source instanceof Open) throw new Undecided();
  const later = frame.body.isAsync ? get(run, source, Symbol.asyncIterator) : undefined;
  const method = isFunction(later) ? later : get(run, source, Symbol.iterator);
  if (!isFunction(method)) return run.throwError('TypeError', 'object is not iterable');
  frame.delegate = { iterator: run.call(method, source, []), isAwaited: false };
}

/** One step of `yield*`: what is sent goes to the other generator, and what that gives is handed out. */
function delegateTo(run: Run, frame: Frame, { mode, value }: Sent): Outcome | undefined {
  const delegate = frame.delegate!;
  if (frame.body.isAsync && delegate.isAwaited) {
    delegate.isAwaited = false;
    if (mode === 'throw') {
      frame.delegate = undefined;
      throw new Thrown(value);
    }
    return delegated(run, frame, value);
  }
  const { iterator } = delegate;
  const method = get(run, iterator, mode);
  if (!isFunction(method)) {
    frame.delegate = undefined;
    if (mode === 'return') throw new Thrown(new Returning(value));
    return run.throwError('TypeError', 'The iterator does not provide a method');
  }
  let result: Held;
  try {
    result = run.call(method, iterator, [value]);
  } catch (error) {
    frame.delegate = undefined;
    throw error;
  }
  if (mode === 'return') returningThrough.add(frame);
  else returningThrough.delete(frame);
  if (!frame.body.isAsync) return delegated(run, frame, result);
  delegate.isAwaited = true;
  return { kind: 'await', value: result };
}

/** Frames that were told to return while another generator had the word. */
const returningThrough = new WeakSet<Frame>();

function delegated(run: Run, frame: Frame, result: Held): Outcome | undefined {
  if (!run.isTruthy(get(run, result, 'done'))) return { kind: 'yield', value: frame.body.isAsync ? get(run, result, 'value') : result, isWhole: !frame.body.isAsync };
  frame.delegate = undefined;
  const value = get(run, result, 'value');
  if (returningThrough.has(frame)) throw new Thrown(new Returning(value));
  const operation = frame.body.blocks[frame.block]!.operations[frame.next] as Extract<Operation, { kind: 'yield' }>;
  frame.registers[operation.target] = value;
  frame.next++;
  return undefined;
}

/** Goes on where what is thrown is caught; gives the result where a generator returns; throws on where nothing catches it. */
function caughtBy(run: Run, frame: Frame, value: Held): Outcome | undefined {
  frame.isTaking = false;
  frame.delegate = undefined;
  let { handler } = frame.body.blocks[frame.block]!;
  // A `catch` does not see that a generator returns.
  if (value instanceof Returning) while (handler !== undefined && !isFinally(frame, handler)) handler = frame.body.blocks[handler]!.handler;
  if (handler === undefined) {
    leaveLoops(frame, () => false);
    if (value instanceof Returning) return { kind: 'return', value: value.result };
    throw new Thrown(value);
  }
  frame.caught = value;
  const loops = loopsOf(frame.body);
  leaveLoops(frame, head => loops.isWithin(head, handler));
  frame.block = handler;
  frame.next = 0;
  return undefined;
}

/** Whether a handler keeps what was thrown, to throw it again. */
function isFinally(frame: Frame, handler: number): boolean {
  const [first, second] = frame.body.blocks[handler]!.operations;
  return first?.kind === 'caught' && second?.kind === 'write' && second.source === first.target && frame.body.variables[second.variable.index]!.kind === 'made';
}

function keyIn(run: Run, frame: Frame, key: PropertyKey): Key | Open {
  if ('computed' in key) return toKey(run, frame.registers[key.computed]);
  return key.name.startsWith('#') ? privatePrefix + key.name.slice(1) : key.name;
}

function argumentsIn(run: Run, frame: Frame, args: readonly { readonly kind: 'value' | 'spread'; readonly value: number }[]): Held[] {
  return args.flatMap(one => (one.kind === 'value' ? [frame.registers[one.value]] : elementsOf(run, frame.registers[one.value])));
}

function cellsOf(scope: Scope | undefined, owner: number): Cell[] | undefined {
  for (let one = scope; one; one = one.around) if (one.owner === owner) return one.cells;
  return undefined;
}

function operate(run: Run, modules: Modules, frame: Frame, operation: Operation): void {
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
      const made = run.thing('Arguments');
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

function callIn(run: Run, frame: Frame, operation: Extract<Operation, { kind: 'call' }>): Held {
  const callee = frame.registers[operation.callee];
  const receiver = operation.receiver === undefined ? undefined : frame.registers[operation.receiver];
  if (frame.skipped.has(operation.callee) || (operation.optional && run.isNullish(callee))) {
    frame.skipped.add(operation.target);
    return undefined;
  }
  frame.skipped.delete(operation.target);
  const args = argumentsIn(run, frame, operation.arguments);
  if (operation.form === 'super') return callSuper(run, frame, args);
  if (operation.form === 'tag' && isThing(args[0]) && !args[0].fields.has('raw')) args[0].fields.set('raw', field(run.array(args[0].list!), false));
  const at = `${operation.span.file}:${String(operation.span.start)}-${String(operation.span.end)}`;
  if (callee instanceof Open) return run.callOpen(callee, receiver, args, at, operation.form === 'new' ? 'new' : 'call');
  if (!isFunction(callee)) return run.throwError('TypeError', 'is not a function');
  const outside = run.standsOutside(callee);
  if (outside) return run.callOpen(outside, receiver, args, at, operation.form === 'new' ? 'new' : 'call');
  const before = run.at;
  run.at = at;
  try {
    return operation.form === 'new' ? run.construct(callee, args) : run.call(callee, receiver, args);
  } finally {
    run.at = before;
  }
}

function callSuper(run: Run, frame: Frame, args: readonly Held[]): Held {
  const { self } = frame;
  const parent = self.callee?.proto;
  if (!parent || !self.made) throw new Undecided();
  const made = run.construct(parent, args, self.made);
  if (self.isBound) return run.throwError('ReferenceError', 'Super constructor may only be called once');
  self.receiver = made;
  self.isBound = true;
  if (made instanceof Thing) initialise(run, self.callee!, made);
  return made;
}

/** Gives a new object what its class says of its fields. */
export function initialise(run: Run, callee: Thing, made: Thing): void {
  for (const { key, field: one } of callee.parts?.privates ?? []) made.fields.set(key, one);
  if (callee.parts?.fields) run.call(callee.parts.fields, made, []);
}
