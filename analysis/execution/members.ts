import { somewhere } from './origins.js';
import { assertUnmixed, withMixed } from './given-away.js';
import { isFunction, isOpen, Open, privatePrefix, Thing, Undecided, type Field, type Held, type Key, type Run } from './value.js';

export function field(value: Held, isEnumerable = true): Field {
  return { value, get: undefined, set: undefined, isAccessor: false, isEnumerable, isWritable: true, isConfigurable: true };
}

export function accessor(get: Held, set: Held, isEnumerable: boolean): Field {
  return { value: undefined, get, set, isAccessor: true, isEnumerable, isWritable: true, isConfigurable: true };
}

/** Makes a hidden field, as methods of the language are. */
export function hide(owner: Thing, key: Key, value: Held): void {
  owner.fields.set(key, field(value, false));
}

/** The index that a key is; absent for a name. */
function indexOf(key: Key): number | undefined {
  if (typeof key !== 'string' || key.length > 10) return undefined;
  const number = Number(key);
  return Number.isInteger(number) && number >= 0 && String(number) === key ? number : undefined;
}

/** The key that a value is; absent for one that is not known. */
export function toKey(run: Run, value: Held): Key | Open {
  if (typeof value === 'symbol') return value;
  if (value instanceof Thing) return toKey(run, toPrimitive(run, value, 'string'));
  return value instanceof Open ? value : String(value);
}

/** The field that an object has itself; made up for those of arrays, texts and modules. */
export function ownField(run: Run, owner: Thing, key: Key): Field | undefined {
  const { list, boxed } = owner;
  if (list) {
    if (key === 'length') return { ...field(list.length, false), isConfigurable: false };
    const index = indexOf(key);
    if (index !== undefined) return index in list ? { ...field(list[index]), ...(owner.isFrozen && { isWritable: false, isConfigurable: false }) } : undefined;
  }
  if (typeof boxed === 'string') {
    if (key === 'length') return { ...field(boxed.length, false), isWritable: false };
    const index = indexOf(key);
    if (index !== undefined && index < boxed.length) return { ...field(boxed[index]), isWritable: false };
  }
  if (owner.exported && typeof key === 'string') {
    const names = owner.fields.get(key);
    return names && { ...names, value: owner.exported(key) };
  }
  return owner.fields.get(key) ?? (owner.openNames && typeof key === 'string' && !ordinary.has(key) ? openField(run, owner, owner.openNames, key) : undefined);
}

/** Names that the language asks for by itself. */
const ordinary: ReadonlySet<string> = new Set(['then', 'toJSON', 'toString', 'valueOf', 'constructor', 'length', 'hasOwnProperty']);

/** The field whose name is not known and is this one in this run. */
function openField(run: Run, owner: Thing, names: ReadonlyMap<string, Open>, key: string): Field | undefined {
  for (const [known, name] of names) if (key !== known && owner.fields.has(known) && run.isEqual(name, key)) return owner.fields.get(known);
  return undefined;
}

/** The key that an open name is in this run: that of a field that is there, or one of its own. */
export function keyOfOpen(run: Run, owner: Thing, name: Open): string {
  const own = `?${String(name.number)}`;
  if (owner.openNames?.has(own)) return own;
  const names = ownKeys(run, owner).filter((one): one is string => typeof one === 'string' && describe(run, owner, one)?.isEnumerable === true);
  if (owner.proxy || names.length > 6 || owner.isFrozen) throw new Undecided();
  // Whoever asks what the name is hears the same: `table[kind]` and `kind === 'one'`.
  return names[run.whichOf(name, names.map(one => (owner.list && name.type !== 'string' ? Number(one) : one)))] ?? own;
}

/** Puts a field under an open name. */
export function defineOpen(run: Run, owner: Thing, name: Open, value: Held): void {
  const key = keyOfOpen(run, owner, name);
  if (key.startsWith('?')) {
    if (owner.list) throw new Undecided();
    (owner.openNames ??= new Map()).set(key, name);
  }
  define(run, owner, key, field(value));
}

/** The name of a field as the program sees it. */
export function nameOfKey(owner: Thing, key: Key): Held {
  return (typeof key === 'string' && owner.openNames?.get(key)) || key;
}

/** Lists an object's own keys in the order of the language: numbers, names, symbols. */
export function ownKeys(run: Run, owner: Thing): Key[] {
  assertUnmixed(run, owner);
  if (owner.proxy) {
    const { target, handler } = owner.proxy;
    const trap = get(run, handler, 'ownKeys');
    if (!isFunction(trap)) return ownKeys(run, target);
    const keys = elementsOf(run, run.call(trap, handler, [target])).map(one => toKey(run, one));
    if (keys.some(isOpen)) throw new Undecided();
    return keys as Key[];
  }
  const indexes: string[] = [];
  const names: string[] = [];
  const symbols: symbol[] = [];
  if (owner.list) for (const index of Object.keys(owner.list)) indexes.push(index);
  if (typeof owner.boxed === 'string') for (const index of Object.keys(owner.boxed)) indexes.push(index);
  if (owner.list || typeof owner.boxed === 'string') names.push('length');
  for (const key of owner.fields.keys()) {
    if (typeof key === 'symbol') symbols.push(key);
    else if (key.startsWith(privatePrefix)) continue;
    else if (indexOf(key) !== undefined) indexes.push(key);
    else names.push(key);
  }
  return [...indexes.sort((left, right) => Number(left) - Number(right)), ...names, ...symbols];
}

/** The names of own fields that `for…in`, `Object.keys` and JSON see. */
export function enumerableNames(run: Run, owner: Thing): string[] {
  return ownKeys(run, owner).filter((key): key is string => typeof key === 'string' && (describe(run, owner, key)?.isEnumerable ?? false));
}

/** The own field as `Object.getOwnPropertyDescriptor` sees it. */
export function describe(run: Run, owner: Thing, key: Key): Field | undefined {
  if (!owner.proxy) return ownField(run, owner, key);
  const { target, handler } = owner.proxy;
  const trap = get(run, handler, 'getOwnPropertyDescriptor');
  if (!isFunction(trap)) return describe(run, target, key);
  const told = run.call(trap, handler, [target, key]);
  return told instanceof Thing ? fieldOf(run, told) : undefined;
}

/** The field that a descriptor describes. */
export function fieldOf(run: Run, descriptor: Thing, before?: Field): Field {
  const has = (name: string): boolean => ownField(run, descriptor, name) !== undefined;
  const isSet = (name: string, otherwise: boolean): boolean => (has(name) ? run.isTruthy(get(run, descriptor, name)) : otherwise);
  const isAccessor = has('get') || has('set') || (before?.isAccessor === true && !has('value'));
  return {
    isAccessor,
    value: has('value') ? get(run, descriptor, 'value') : before?.value,
    get: has('get') ? get(run, descriptor, 'get') : before?.get,
    set: has('set') ? get(run, descriptor, 'set') : before?.set,
    isEnumerable: isSet('enumerable', before?.isEnumerable ?? false),
    isWritable: isSet('writable', before?.isWritable ?? false),
    isConfigurable: isSet('configurable', before?.isConfigurable ?? false),
  };
}

/** Whether an object, or what it inherits from, has the field. */
export function has(run: Run, owner: Thing, key: Key): boolean {
  for (let one: Thing | null = owner; one; one = one.proto) {
    run.step();
    if (one.proxy) {
      const { target, handler }: { target: Thing; handler: Thing } = one.proxy;
      const trap = get(run, handler, 'has');
      return isFunction(trap) ? run.isTruthy(run.call(trap, handler, [target, key])) : has(run, target, key);
    }
    if (ownField(run, one, key)) return true;
  }
  return false;
}

/** Reads a field of whatever the value is. */
export function get(run: Run, value: Held, key: Key, receiver: Held = value): Held {
  run.step();
  if (value instanceof Open) return run.member(value, key);
  if (value === undefined || value === null) return run.throwError('TypeError', `Cannot read properties of ${String(value)} (reading '${String(key)}')`);
  if (!(value instanceof Thing)) {
    if (typeof value === 'string') {
      if (key === 'length') return value.length;
      const index = indexOf(key);
      if (index !== undefined) return value[index];
    }
    return get(run, protoOf(run, value), key, receiver);
  }
  for (let owner: Thing | null = value; owner; owner = owner.proto) {
    if (owner.proxy) {
      const { target, handler }: { target: Thing; handler: Thing } = owner.proxy;
      const trap = get(run, handler, 'get');
      return isFunction(trap) ? run.call(trap, handler, [target, key, receiver]) : get(run, target, key, receiver);
    }
    const own = ownField(run, owner, key);
    if (!own) continue;
    if (!own.isAccessor) return value.mixed ? withMixed(run, value, own.value) : own.value;
    return own.get === undefined ? undefined : run.call(own.get, receiver, []);
  }
  // What a platform has besides is there as well: `window.location`.
  if (value === run.global && typeof key === 'string') return run.globalAt(key);
  return value.mixed ? withMixed(run, value, undefined) : undefined;
}

/** The prototype of a primitive. */
function protoOf(run: Run, value: Held): Thing {
  switch (typeof value) {
    case 'string': return run.prototypes.String;
    case 'number': return run.prototypes.Number;
    case 'boolean': return run.prototypes.Boolean;
    case 'symbol': return run.prototypes.Symbol;
    case 'bigint': return run.prototypes.BigInt;
    default: throw new Undecided();
  }
}

/** Writes a field. */
export function set(run: Run, owner: Held, key: Key, value: Held, receiver: Held = owner): void {
  run.step();
  if (owner instanceof Open) {
    owner.fields.set(key, value);
    // What something of a platform is told by one field others may show.
    if (owner.owner.origin === somewhere && value instanceof Open) owner.owner.kept.add(value);
    // Whoever keeps a function may call it.
    if (isFunction(value)) run.handOver(owner, value);
    return;
  }
  // The page calls what is put there.
  if (owner === run.global && typeof key === 'string' && key.startsWith('on') && isFunction(value)) run.handOver(run.outsideAt('page'), value);
  if (owner === undefined || owner === null) return run.throwError('TypeError', `Cannot set properties of ${String(owner)} (setting '${String(key)}')`);
  if (!(owner instanceof Thing)) return;
  for (let one: Thing | null = owner; one; one = one.proto) {
    if (one.proxy) {
      const { target, handler }: { target: Thing; handler: Thing } = one.proxy;
      const trap = get(run, handler, 'set');
      if (isFunction(trap)) run.call(trap, handler, [target, key, value, receiver]);
      else set(run, target, key, value, receiver === one ? target : receiver);
      return;
    }
    const known = ownField(run, one, key);
    if (!known) continue;
    if (known.isAccessor) {
      if (known.set !== undefined) run.call(known.set, receiver, [value]);
      return;
    }
    if (!known.isWritable) return;
    break;
  }
  if (receiver instanceof Thing) put(run, receiver, key, value);
}

/** Writes an object's own field, past setters. */
function put(run: Run, owner: Thing, key: Key, value: Held): void {
  if (owner.proxy) return put(run, owner.proxy.target, key, value);
  if (owner.isFrozen) return;
  const { list } = owner;
  owner.isStore = false;
  if (list) {
    const index = indexOf(key);
    if (index !== undefined) {
      if (owner.writeElement) return owner.writeElement(index, value);
      if (index > list.length + 1000) throw new Undecided();
      if (owner.isExtensible || index in list) list[index] = value;
      return;
    }
    if (key === 'length') {
      if (typeof value !== 'number' || value > list.length + 1000) throw new Undecided();
      list.length = value;
      return;
    }
  }
  const known = owner.fields.get(key);
  if (known) owner.fields.set(key, { ...known, isAccessor: false, value });
  else if (owner.isExtensible) owner.fields.set(key, field(value));
}

/** Defines an object's own field, whatever is inherited. */
export function define(run: Run, owner: Thing, key: Key, made: Field): void {
  if (owner.proxy) return define(run, owner.proxy.target, key, made);
  if (owner.isFrozen) return;
  const index = owner.list && indexOf(key);
  if (owner.list && index !== undefined) {
    if (owner.writeElement) return owner.writeElement(index, made.value);
    if (made.isAccessor || index > owner.list.length + 1000) throw new Undecided();
    owner.list[index] = made.value;
  } else if (owner.list && key === 'length') put(run, owner, key, made.value);
  else if (owner.isExtensible || owner.fields.has(key)) owner.fields.set(key, made);
}

/** Carries out `delete`. */
export function remove(run: Run, owner: Held, key: Key): boolean {
  if (owner instanceof Open) {
    owner.fields.set(key, undefined);
    return true;
  }
  if (!(owner instanceof Thing)) return true;
  if (owner.proxy) {
    const { target, handler } = owner.proxy;
    const trap = get(run, handler, 'deleteProperty');
    return isFunction(trap) ? run.isTruthy(run.call(trap, handler, [target, key])) : remove(run, target, key);
  }
  if (owner.isFrozen || ownField(run, owner, key)?.isConfigurable === false) return false;
  const index = owner.list && indexOf(key);
  if (owner.list && index !== undefined) Reflect.deleteProperty(owner.list, index);
  else owner.fields.delete(key);
  return true;
}

/** The number, text or other primitive that an object turns into. */
export function toPrimitive(run: Run, value: Held, hint: 'default' | 'string' | 'number'): Held {
  if (!(value instanceof Thing)) return value;
  const exotic = get(run, value, Symbol.toPrimitive);
  if (exotic !== undefined && exotic !== null) return run.call(exotic, value, [hint]);
  for (const name of hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString']) {
    const method = get(run, value, name);
    if (!isFunction(method)) continue;
    const told = run.call(method, value, []);
    if (!(told instanceof Thing)) return told;
  }
  return run.throwError('TypeError', 'Cannot convert object to primitive value');
}

/** The text of a value: a text, or something open. */
export function toText(run: Run, value: Held): string | Open {
  const plain = toPrimitive(run, value, 'string');
  if (plain instanceof Open) return plain.type === 'string' ? plain : run.open('text', [plain], 'string');
  if (typeof plain === 'symbol') return run.throwError('TypeError', 'Cannot convert a Symbol value to a string');
  return String(plain);
}

export function toNumber(run: Run, value: Held): number | Open {
  const plain = toPrimitive(run, value, 'number');
  if (plain instanceof Open) return plain.type === 'number' ? plain : run.open('number', [plain], 'number');
  if (typeof plain === 'symbol' || typeof plain === 'bigint') throw new Undecided();
  return Number(plain);
}

/** Begins to take the elements of a value one by one; `close` is told where not all are taken. */
export interface Taking {
  next(): { readonly value: Held } | undefined;
  /** Gives what has to be waited for, if there is something. */
  close(): Held;
}

export function iterate(run: Run, value: Held): Taking {
  if (value instanceof Open) return iterateOpen(run, value);
  const method = get(run, value, Symbol.iterator);
  if (!isFunction(method)) {
    if (method instanceof Open) throw new Undecided();
    return run.throwError('TypeError', 'object is not iterable');
  }
  return takeFrom(run, run.call(method, value, []));
}

/** Takes what an iterator gives. */
export function takeFrom(run: Run, iterator: Held): Taking {
  let next: Held;
  let isThrough = false;
  return {
    next() {
      if (isThrough) return undefined;
      next ??= get(run, iterator, 'next');
      isThrough = true;
      const result = run.call(next, iterator, []);
      if (run.isTruthy(get(run, result, 'done'))) return undefined;
      const value = get(run, result, 'value');
      isThrough = false;
      return { value };
    },
    close() {
      if (isThrough) return undefined;
      isThrough = true;
      const method = get(run, iterator, 'return');
      if (method !== undefined && method !== null) run.call(method, iterator, []);
      return undefined;
    },
  };
}

/** Of what is open nobody knows how much there is in it: none, one or two. */
function iterateOpen(run: Run, value: Open): Taking {
  let turn = 0;
  return {
    next() {
      if (turn === 2 || run.choose(`more ${value.number} ${turn}`, 2) === 0) return undefined;
      return { value: run.open(`element ${turn++}`, [value]) };
    },
    close: () => undefined,
  };
}

/** What an array holds. What is nowhere seen to be put in may be put in out of sight. */
export function heldIn(array: Thing): Held[] {
  if (array.isStore && array.list!.length === 0) throw new Undecided();
  array.isStore = false;
  return array.list!;
}

/** All elements of a value. */
export function elementsOf(run: Run, value: Held): Held[] {
  // Arrays whose way of giving elements nobody changed.
  if (value instanceof Thing && value.mixed) assertUnmixed(run, value);
  if (value instanceof Thing && value.list && value.proto === run.prototypes.Array && !value.fields.has(Symbol.iterator)) return Array.from(value.list);
  const all: Held[] = [];
  const taking = iterate(run, value);
  for (let one = taking.next(); one; one = taking.next()) {
    run.step();
    all.push(one.value);
  }
  return all;
}
