import { accessor, define, defineOpen, describe, elementsOf, enumerableNames, field, fieldOf, get, has, hide, keyOfOpen, nameOfKey, ownField, ownKeys, remove, set, toKey } from '../members.js';
import { areSame, protoBehind } from '../operators.js';
import { isFunction, Open, Thing, Undecided, type Field, type Held, type Key, type Native, type Run } from '../value.js';
import { constructor, method, methods } from './native.js';

/** `Object`, `Function`, `Reflect` and `Proxy`. */
export function installObjects(run: Run): void {
  const object = constructor(run, 'Object', (_, __, [value], made) => {
    if (value instanceof Thing || value instanceof Open) return value;
    if (value !== undefined && value !== null) {
      const boxed = run.thing('String', run.prototypes[typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Number' : 'Boolean']);
      boxed.boxed = value;
      return boxed;
    }
    const prototype = made && get(run, made, 'prototype');
    return run.thing('Object', prototype instanceof Thing ? prototype : run.prototypes.Object);
  });
  methods(run, object, {
    keys: (_, __, [value]) => (value instanceof Open ? run.open('keys', [value]) : run.array(namesOf(run, value).map(name => named(value, name)))),
    values: (_, __, [value]) => (value instanceof Open ? run.open('values', [value]) : run.array(namesOf(run, value).map(name => get(run, value, name)))),
    entries: (_, __, [value]) => (value instanceof Open ? run.open('entries', [value]) : run.array(namesOf(run, value).map(name => run.array([named(value, name), get(run, value, name)])))),
    assign: (_, __, [target, ...sources]) => {
      for (const source of sources) {
        if (source instanceof Open || target instanceof Open) throw new Undecided();
        if (source instanceof Thing) for (const key of keysOf(run, source)) if (describe(run, source, key)?.isEnumerable) set(run, target, key, get(run, source, key));
      }
      return target;
    },
    freeze: (_, __, [value]) => {
      if (value instanceof Thing) {
        if (value.proxy || value.kind === 'Namespace') return value;
        value.isFrozen = true;
        value.isExtensible = false;
        for (const [key, one] of value.fields) value.fields.set(key, { ...one, isWritable: one.isAccessor ? one.isWritable : false, isConfigurable: false });
      }
      return value;
    },
    seal: (_, __, [value]) => {
      if (value instanceof Thing) {
        if (value.list) throw new Undecided();
        value.isExtensible = false;
        for (const [key, one] of value.fields) value.fields.set(key, { ...one, isConfigurable: false });
      }
      return value;
    },
    preventExtensions: (_, __, [value]) => {
      if (value instanceof Thing) value.isExtensible = false;
      return value;
    },
    isFrozen: (_, __, [value]) => !(value instanceof Thing) || value.isFrozen,
    isSealed: (_, __, [value]) => !(value instanceof Thing) || (!value.isExtensible && [...value.fields.values()].every(one => !one.isConfigurable)),
    isExtensible: (_, __, [value]) => value instanceof Thing && value.isExtensible,
    create: (_, __, [proto, descriptors]) => {
      const made = run.thing('Object', proto instanceof Thing ? proto : null);
      if (proto instanceof Open) throw new Undecided();
      if (descriptors instanceof Thing) defineAll(run, made, descriptors);
      return made;
    },
    defineProperty: (_, __, [owner, name, descriptor]) => {
      defineOne(run, owner, name, descriptor);
      return owner;
    },
    defineProperties: (_, __, [owner, descriptors]) => {
      if (!(owner instanceof Thing) || !(descriptors instanceof Thing)) throw new Undecided();
      defineAll(run, owner, descriptors);
      return owner;
    },
    getOwnPropertyNames: (_, __, [value]) => run.array(keysOf(run, value).filter(key => typeof key === 'string')),
    getOwnPropertySymbols: (_, __, [value]) => run.array(keysOf(run, value).filter(key => typeof key === 'symbol')),
    getOwnPropertyDescriptor: (_, __, [value, name]) => {
      const key = toKey(run, name);
      if (!(value instanceof Thing) || key instanceof Open) throw new Undecided();
      const own = describe(run, value, key);
      return own && descriptorOf(run, own);
    },
    getOwnPropertyDescriptors: (_, __, [value]) => {
      const all = run.thing('Object');
      for (const key of keysOf(run, value)) all.fields.set(key, field(descriptorOf(run, describe(run, value as Thing, key)!)));
      return all;
    },
    getPrototypeOf: (_, __, [value]) => {
      if (value instanceof Open) throw new Undecided();
      return value instanceof Thing ? protoBehind(value) : get(run, get(run, value, 'constructor'), 'prototype');
    },
    setPrototypeOf: (_, __, [value, proto]) => {
      setProto(value, proto);
      return value;
    },
    fromEntries: (_, __, [entries]) => {
      const made = run.thing('Object');
      for (const entry of elementsOf(run, entries)) {
        const key = toKey(run, get(run, entry, '0'));
        if (key instanceof Open) defineOpen(run, made, key, get(run, entry, '1'));
        else define(run, made, key, field(get(run, entry, '1')));
      }
      return made;
    },
    is: (_, __, [left, right]) => (Object.is(left, right) ? true : left instanceof Open || right instanceof Open ? areSame(run, left, right) : false),
    hasOwn: (_, __, [value, name]) => hasOwn(run, value, name),
    groupBy: (_, __, [values, choose]) => {
      const made = run.thing('Object', null);
      for (const [index, element] of elementsOf(run, values).entries()) {
        const key = toKey(run, run.call(choose, undefined, [element, index]));
        const known = made.fields.get(key instanceof Open ? keyOfOpen(run, made, key) : key)?.value;
        if (known instanceof Thing) known.list!.push(element);
        else if (key instanceof Open) defineOpen(run, made, key, run.array([element]));
        else made.fields.set(key, field(run.array([element])));
      }
      return made;
    },
  });
  const onObjects = (name: string, act: Native): void => method(run, run.prototypes.Object, name, act);
  onObjects('hasOwnProperty', (_, receiver, [name]) => hasOwn(run, receiver, name));
  onObjects('propertyIsEnumerable', (_, receiver, [name]) => {
    const key = toKey(run, name);
    return receiver instanceof Thing && !(key instanceof Open) && describe(run, receiver, key)?.isEnumerable === true;
  });
  onObjects('isPrototypeOf', (_, receiver, [value]) => {
    for (let one = value instanceof Thing ? protoBehind(value) : null; one; one = protoBehind(one)) if (one === receiver) return true;
    return false;
  });
  onObjects('toString', (_, receiver) => {
    if (receiver instanceof Open) return '[object Object]';
    const tag = receiver === undefined || receiver === null ? undefined : get(run, receiver, Symbol.toStringTag);
    if (tag instanceof Open) return run.open('tag', [tag], 'string');
    if (typeof tag === 'string') return `[object ${tag}]`;
    if (receiver === undefined) return '[object Undefined]';
    if (receiver === null) return '[object Null]';
    if (receiver instanceof Thing) return `[object ${isFunction(receiver) ? 'Function' : ['Array', 'Error', 'RegExp', 'Date', 'Arguments'].includes(receiver.kind) ? receiver.kind : 'Object'}]`;
    return `[object ${typeof receiver === 'string' ? 'String' : typeof receiver === 'number' ? 'Number' : 'Boolean'}]`;
  });
  onObjects('toLocaleString', (_, receiver) => run.call(get(run, receiver, 'toString'), receiver, []));
  onObjects('valueOf', (_, receiver) => receiver);
  run.prototypes.Object.fields.set('__proto__', accessor(
    run.nativeFunction('', (_, receiver) => (receiver instanceof Thing ? protoBehind(receiver) : undefined)),
    run.nativeFunction('', (_, receiver, [proto]) => {
      setProto(receiver, proto);
      return undefined;
    }),
    false,
  ));
  const reflect = run.thing('Object');
  hide(run.global, 'Reflect', reflect);
  methods(run, reflect, {
    get: (_, __, [owner, name, ...rest]) => get(run, owner, known(run, name), rest.length > 0 ? rest[0] : owner),
    set: (_, __, [owner, name, value, ...rest]) => {
      set(run, owner, known(run, name), value, rest.length > 0 ? rest[0] : owner);
      return true;
    },
    has: (_, __, [owner, name]) => has(run, thingOf(owner), known(run, name)),
    deleteProperty: (_, __, [owner, name]) => remove(run, owner, known(run, name)),
    ownKeys: (_, __, [owner]) => run.array(ownKeys(run, thingOf(owner)).map(key => nameOfKey(thingOf(owner), key))),
    apply: (_, __, [callee, receiver, args]) => run.call(callee, receiver, elementsOf(run, args)),
    construct: (_, __, [callee, args, made]) => run.construct(callee, elementsOf(run, args), made instanceof Thing ? made : undefined),
    defineProperty: (_, __, [owner, name, descriptor]) => {
      defineOne(run, owner, name, descriptor);
      return true;
    },
    getPrototypeOf: (_, __, [owner]) => protoBehind(thingOf(owner)),
    setPrototypeOf: (_, __, [owner, proto]) => {
      setProto(owner, proto);
      return true;
    },
    getOwnPropertyDescriptor: (_, __, [owner, name]) => {
      const own = describe(run, thingOf(owner), known(run, name));
      return own && descriptorOf(run, own);
    },
    isExtensible: (_, __, [owner]) => thingOf(owner).isExtensible,
    preventExtensions: (_, __, [owner]) => {
      thingOf(owner).isExtensible = false;
      return true;
    },
  });
  const proxy = constructor(run, 'Proxy' as never, (_, __, [target, handler]) => proxyOf(run, target, handler));
  methods(run, proxy, {
    revocable: (_, __, [target, handler]) => {
      const made = run.thing('Object');
      made.fields.set('proxy', field(proxyOf(run, target, handler)));
      made.fields.set('revoke', field(run.nativeFunction('', () => {
        throw new Undecided();
      })));
      return made;
    },
  });
  installFunctions(run);
}

function installFunctions(run: Run): void {
  // Code made of text is followed nowhere.
  constructor(run, 'Function', () => {
    throw new Undecided();
  });
  hide(run.global, 'eval', run.nativeFunction('eval', () => {
    throw new Undecided();
  }));
  methods(run, run.prototypes.Function, {
    call: (_, receiver, [self, ...args]) => run.call(receiver, self, args),
    apply: (_, receiver, [self, args]) => run.call(receiver, self, args === undefined || args === null ? [] : elementsOf(run, args instanceof Thing && !args.list ? run.array(listOf(run, args)) : args)),
    bind: (_, receiver, [self, ...args]) => {
      const made = run.thing('Function', receiver instanceof Thing ? receiver.proto : run.prototypes.Function);
      made.bound = { callee: receiver, receiver: self, args };
      made.isConstructor = receiver instanceof Thing && receiver.isConstructor;
      hide(made, 'name', `bound ${String(get(run, receiver, 'name'))}`);
      return made;
    },
  });
  method(run, run.prototypes.Function, 'toString', () => {
    throw new Undecided();
  });
}

/** The elements of what is like an array. */
export function listOf(run: Run, value: Held): Held[] {
  if (value instanceof Thing && value.list) return Array.from(value.list);
  if (typeof value === 'string') return [...value];
  if (!(value instanceof Thing)) throw new Undecided();
  const length = get(run, value, 'length');
  if (typeof length !== 'number' || length > 5000) throw new Undecided();
  return Array.from({ length }, (_, index) => get(run, value, String(index)));
}

function proxyOf(run: Run, target: Held, handler: Held): Thing {
  if (!(target instanceof Thing) || !(handler instanceof Thing)) throw new Undecided();
  const made = run.thing('Proxy', null);
  made.proxy = { target, handler };
  made.list = undefined;
  made.isConstructor = target.isConstructor;
  return made;
}

function thingOf(value: Held): Thing {
  if (value instanceof Thing) return value;
  throw new Undecided();
}

function known(run: Run, name: Held): Key {
  const key = toKey(run, name);
  if (key instanceof Open) throw new Undecided();
  return key;
}

function setProto(value: Held, proto: Held): void {
  if (value instanceof Open || proto instanceof Open) throw new Undecided();
  if (value instanceof Thing && (proto instanceof Thing || proto === null) && value.isExtensible) value.proto = proto;
}

function namesOf(run: Run, value: Held): string[] {
  if (value === undefined || value === null) return run.throwError('TypeError', 'Cannot convert undefined or null to object');
  if (typeof value === 'string') return Object.keys(value);
  return value instanceof Thing ? enumerableNames(run, value) : [];
}

function named(value: Held, name: string): Held {
  return value instanceof Thing ? nameOfKey(value, name) : name;
}

function keysOf(run: Run, value: Held): Key[] {
  if (value instanceof Open || (value instanceof Thing && value.openNames)) throw new Undecided();
  return value instanceof Thing ? ownKeys(run, value) : [];
}

function hasOwn(run: Run, value: Held, name: Held): boolean {
  const key = toKey(run, name);
  if (value instanceof Open || key instanceof Open) return run.choose(`own ${value instanceof Open || value instanceof Thing ? String(value.number) : ''} ${key instanceof Open ? String(key.number) : String(key)}`, 2) === 1;
  return value instanceof Thing ? describe(run, value, key) !== undefined : typeof value === 'string' && key in Object(value);
}

function defineOne(run: Run, owner: Held, name: Held, descriptor: Held): void {
  const key = known(run, name);
  if (!(owner instanceof Thing) || !(descriptor instanceof Thing)) throw new Undecided();
  if (owner.proxy) {
    const { target, handler } = owner.proxy;
    const trap = get(run, handler, 'defineProperty');
    if (isFunction(trap)) run.call(trap, handler, [target, key as Held, descriptor]);
    else defineOne(run, target, name, descriptor);
    return;
  }
  const before = ownField(run, owner, key);
  if (before && !before.isConfigurable && !before.isWritable && !owner.list) return run.throwError('TypeError', 'Cannot redefine property');
  define(run, owner, key, fieldOf(run, descriptor, before));
}

function defineAll(run: Run, owner: Thing, descriptors: Thing): void {
  for (const key of ownKeys(run, descriptors)) defineOne(run, owner, key as Held, get(run, descriptors, key));
}

function descriptorOf(run: Run, one: Field): Thing {
  const made = run.thing('Object');
  if (one.isAccessor) {
    made.fields.set('get', field(one.get));
    made.fields.set('set', field(one.set));
  } else {
    made.fields.set('value', field(one.value));
    made.fields.set('writable', field(one.isWritable));
  }
  made.fields.set('enumerable', field(one.isEnumerable));
  made.fields.set('configurable', field(one.isConfigurable));
  return made;
}

/** A copy of a value and all that is in it, as `structuredClone` makes it. */
export function cloneOf(run: Run, value: Held, made = new Map<Thing, Thing>()): Held {
  if (!(value instanceof Thing)) return value;
  const known2 = made.get(value);
  if (known2) return known2;
  if (value.openNames || value.bytes || value.view) throw new Undecided();
  if (isFunction(value) || typeof value.boxed === 'symbol') return run.throwError('TypeError', 'could not be cloned');
  const clone = value.list ? run.array([]) : run.thing(value.kind, value.kind === 'Error' || value.map || value.set || value.pattern || value.kind === 'Date' ? value.proto : run.prototypes.Object);
  made.set(value, clone);
  if (value.list) clone.list = value.list.map(one => cloneOf(run, one, made));
  if (value.map) clone.map = new Map([...value.map].map(([key, one]) => [cloneOf(run, key, made), cloneOf(run, one, made)]));
  if (value.set) clone.set = new Set([...value.set].map(one => cloneOf(run, one, made)));
  if (value.pattern) clone.pattern = value.pattern;
  if (value.kind === 'Date') clone.boxed = value.boxed;
  if (value.kind === 'Error') {
    for (const key of ['message', 'cause', 'stack']) if (value.fields.has(key)) hide(clone, key, cloneOf(run, value.fields.get(key)!.value, made));
    return clone;
  }
  for (const name of enumerableNames(run, value)) if (!value.list || !/^\d+$/.test(name)) define(run, clone, name, field(cloneOf(run, get(run, value, name), made)));
  return clone;
}

