import { elementsOf, get, hide } from '../members.js';
import { nameOf } from '../operators.js';
import { isFunction, Open, Thing, Undecided, type Held, type Native, type Run } from '../value.js';
import { giving } from './iterators.js';
import { accessor } from '../members.js';
import { constructor, methods, protoFor } from './native.js';

/** Maps and sets, weak ones too. */
export function installMaps(run: Run): void {
  const read = (value: Held, key: string | symbol): Held => get(run, value, key);
  for (const name of ['Map', 'WeakMap'] as const) {
    constructor(run, name, (_, __, [entries], made) => {
      const map = run.thing(name, protoFor(run, made, name, read));
      map.map = new Map();
      if (entries instanceof Open) throw new Undecided();
      if (entries !== undefined && entries !== null) for (const entry of elementsOf(run, entries)) run.call(get(run, map, 'set'), map, [get(run, entry, '0'), get(run, entry, '1')]);
      return map;
    });
    methods(run, run.prototypes[name], mapMethods(run));
  }
  methods(run, get(run, run.global, 'Map') as Thing, {
    groupBy: (_, __, [values, choose]) => {
      const map = run.thing('Map', run.prototypes.Map);
      map.map = new Map();
      for (const [index, element] of elementsOf(run, values).entries()) {
        const key = keyAmong(run, map.map, run.call(choose, undefined, [element, index]));
        const known = map.map.get(key);
        if (known instanceof Thing) known.list!.push(element);
        else map.map.set(key, run.array([element]));
      }
      return map;
    },
  });
  for (const name of ['Set', 'WeakSet'] as const) {
    constructor(run, name, (_, __, [values], made) => {
      const set = run.thing(name, protoFor(run, made, name, read));
      set.set = new Set();
      if (values !== undefined && values !== null) for (const value of elementsOf(run, values)) run.call(get(run, set, 'add'), set, [value]);
      return set;
    });
    methods(run, run.prototypes[name], setMethods(run));
  }
  for (const [name, field] of [['Map', 'map'], ['Set', 'set']] as const) {
    run.prototypes[name].fields.set('size', accessor(run.nativeFunction('size', (_, receiver) => (receiver instanceof Thing ? receiver[field]?.size : undefined)), undefined, false));
    hide(run.prototypes[name], Symbol.toStringTag, name);
  }
  hide(run.prototypes.Map, Symbol.iterator, get(run, run.prototypes.Map, 'entries'));
  hide(run.prototypes.Set, Symbol.iterator, get(run, run.prototypes.Set, 'values'));
  constructor(run, 'WeakRef', (_, __, [value], made) => {
    const ref = run.thing('WeakRef', protoFor(run, made, 'WeakRef', read));
    ref.boxed = value;
    return ref;
  });
  methods(run, run.prototypes.WeakRef, { deref: (_, receiver) => (receiver instanceof Thing ? receiver.boxed : undefined) });
}

function mapOf(run: Run, value: Held): Map<Held, Held> {
  if (value instanceof Thing && value.map) return value.map;
  if (value instanceof Open) throw new Undecided();
  return run.throwError('TypeError', 'Method called on incompatible receiver');
}

function setOf(run: Run, value: Held): Set<Held> {
  if (value instanceof Thing && value.set) return value.set;
  if (value instanceof Open) throw new Undecided();
  return run.throwError('TypeError', 'Method called on incompatible receiver');
}

/** The key among those there are that a key is: itself, or in this run one that it may be equal to. */
function keyAmong(run: Run, keys: ReadonlySet<Held> | ReadonlyMap<Held, Held>, key: Held): Held {
  if (keys.has(key)) return key;
  const others = [...keys.keys()].filter(one => (key instanceof Open ? !(one instanceof Thing) : one instanceof Open && !(key instanceof Thing)));
  if (others.length === 0) return key;
  if (others.length > 4) throw new Undecided();
  const chosen = run.choose(`among ${nameOf(key)} ${others.map(nameOf).join(' ')}`, others.length + 1);
  const found = chosen === 0 ? key : others[chosen - 1];
  // What is equal to what the program has itself is no more than that.
  for (const one of chosen === 0 ? [] : [key, found]) if (one instanceof Open) run.clear(one);
  return found;
}

function mapMethods(run: Run): Record<string, Native> {
  const over = (receiver: Held, pick: (key: Held, value: Held) => Held): Thing => {
    const entries = mapOf(run, receiver).entries();
    return giving(run, () => {
      const next = entries.next();
      return next.done ? undefined : { value: pick(...next.value) };
    });
  };
  return {
    get: (_, receiver, [key]) => {
      const map = mapOf(run, receiver);
      return map.get(keyAmong(run, map, key));
    },
    set: (_, receiver, [key, value]) => {
      const map = mapOf(run, receiver);
      map.set(keyAmong(run, map, key === 0 ? 0 : key), value);
      return receiver;
    },
    has: (_, receiver, [key]) => {
      const map = mapOf(run, receiver);
      return map.has(keyAmong(run, map, key));
    },
    delete: (_, receiver, [key]) => {
      const map = mapOf(run, receiver);
      return map.delete(keyAmong(run, map, key));
    },
    clear: (_, receiver) => {
      mapOf(run, receiver).clear();
      return undefined;
    },
    forEach: (_, receiver, [act, self]) => {
      for (const [key, value] of mapOf(run, receiver)) {
        if (!isFunction(act)) throw new Undecided();
        run.call(act, self, [value, key, receiver]);
      }
      return undefined;
    },
    entries: (_, receiver) => over(receiver, (key, value) => run.array([key, value])),
    keys: (_, receiver) => over(receiver, key => key),
    values: (_, receiver) => over(receiver, (__, value) => value),
  };
}

function setMethods(run: Run): Record<string, Native> {
  const over = (receiver: Held, pick: (value: Held) => Held): Thing => {
    const values = setOf(run, receiver).values();
    return giving(run, () => {
      const next = values.next();
      return next.done ? undefined : { value: pick(next.value) };
    });
  };
  const made = (values: Iterable<Held>): Thing => {
    const set = run.thing('Set', run.prototypes.Set);
    set.set = new Set(values);
    return set;
  };
  const isIn = (set: ReadonlySet<Held>, value: Held): boolean => set.has(keyAmong(run, set, value));
  const two = (receiver: Held, other: Held): [Set<Held>, Set<Held>] => [setOf(run, receiver), other instanceof Thing && other.map ? new Set(other.map.keys()) : setOf(run, other)];
  return {
    add: (_, receiver, [value]) => {
      const set = setOf(run, receiver);
      set.add(keyAmong(run, set, value));
      return receiver;
    },
    has: (_, receiver, [value]) => isIn(setOf(run, receiver), value),
    delete: (_, receiver, [value]) => {
      const set = setOf(run, receiver);
      return set.delete(keyAmong(run, set, value));
    },
    clear: (_, receiver) => {
      setOf(run, receiver).clear();
      return undefined;
    },
    forEach: (_, receiver, [act, self]) => {
      for (const value of setOf(run, receiver)) {
        if (!isFunction(act)) throw new Undecided();
        run.call(act, self, [value, value, receiver]);
      }
      return undefined;
    },
    entries: (_, receiver) => over(receiver, value => run.array([value, value])),
    keys: (_, receiver) => over(receiver, value => value),
    values: (_, receiver) => over(receiver, value => value),
    union: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return made([...left, ...right]);
    },
    intersection: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return made([...left].filter(one => isIn(right, one)));
    },
    difference: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return made([...left].filter(one => !isIn(right, one)));
    },
    symmetricDifference: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return made([...[...left].filter(one => !isIn(right, one)), ...[...right].filter(one => !isIn(left, one))]);
    },
    isSubsetOf: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return [...left].every(one => isIn(right, one));
    },
    isSupersetOf: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return [...right].every(one => isIn(left, one));
    },
    isDisjointFrom: (_, receiver, [other]) => {
      const [left, right] = two(receiver, other);
      return ![...left].some(one => isIn(right, one));
    },
  };
}
