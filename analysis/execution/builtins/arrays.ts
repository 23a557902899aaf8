import { elementsOf, get, heldIn, hide, set, toNumber, toText } from '../members.js';
import { areSame, nameOf, textOf } from '../operators.js';
import { isFunction, isOpen, Open, Thing, Undecided, type Held, type Native, type Run } from '../value.js';
import { constructor, methods, protoFor } from './native.js';
import { listIterator } from './iterators.js';
import { listOf } from './objects.js';

/** `Array` and its methods. */
export function installArrays(run: Run): void {
  const array = constructor(run, 'Array', (_, __, args, made) => {
    const [first] = args;
    const result = run.array(args.length === 1 && typeof first === 'number' ? [] : args);
    if (args.length === 1 && typeof first === 'number') {
      if (first > 1000) throw new Undecided();
      result.list!.length = first;
    }
    result.proto = protoFor(run, made, 'Array', (value, key) => get(run, value, key));
    return result;
  });
  hide(array, Symbol.species, undefined);
  methods(run, array, {
    isArray: (_, __, [value]) => (value instanceof Open ? run.choose(`array ${String(value.number)}`, 2) === 1 : value instanceof Thing && (value.proxy ? value.proxy.target : value).kind === 'Array'),
    of: (_, receiver, args) => madeBy(run, receiver, args),
    from: (_, receiver, [source, map, self]) => {
      const elements = source instanceof Thing && !isFunction(get(run, source, Symbol.iterator)) ? listOf(run, source) : elementsOf(run, source);
      return madeBy(run, receiver, isFunction(map) ? elements.map((one, index) => run.call(map, self, [one, index])) : elements);
    },
    fromAsync: () => {
      throw new Undecided();
    },
  });
  methods(run, run.prototypes.Array, { ...reading(run), ...changing(run), ...calling(run) });
  const values = get(run, run.prototypes.Array, 'values');
  hide(run.prototypes.Array, Symbol.iterator, values);
}

function madeBy(run: Run, receiver: Held, elements: readonly Held[]): Thing {
  const made = run.array(elements);
  if (receiver instanceof Thing && receiver.parts) made.proto = protoFor(run, receiver, 'Array', (value, key) => get(run, value, key));
  return made;
}

/** A list of the kind of another: a subclass keeps its own. */
function alike(run: Run, receiver: Held, elements: readonly Held[]): Thing {
  const made = run.array(elements);
  if (receiver instanceof Thing && receiver.list && receiver.kind === 'Array' && receiver.proto) {
    const maker = get(run, receiver, 'constructor');
    const species = maker instanceof Thing ? get(run, maker, Symbol.species) : undefined;
    if (maker !== get(run, run.global, 'Array')) made.proto = protoFor(run, species instanceof Thing ? species : maker instanceof Thing ? maker : undefined, 'Array', (value, key) => get(run, value, key));
  }
  return made;
}

function own(value: Held): Held[] {
  if (!(value instanceof Thing) || !value.list || value.isFrozen) throw new Undecided();
  value.isStore = false;
  return value.list;
}

/** A position; an open one is not followed. */
function position(run: Run, value: Held, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = toNumber(run, value);
  if (number instanceof Open) throw new Undecided();
  return Number.isNaN(number) ? 0 : Math.trunc(number);
}

function reading(run: Run): Record<string, Native> {
  const search = (isText: boolean) => (receiver: Held, [sought]: readonly Held[]): number => (receiver instanceof Thing && receiver.list ? heldIn(receiver) : listOf(run, receiver)).findIndex(one => (isText && Number.isNaN(sought) && Number.isNaN(one)) || isFound(run, one, sought));
  const join = (list: readonly Held[], between: Held): Held => {
    const texts = list.map(one => (one === undefined || one === null ? '' : toText(run, one)));
    const separator = between === undefined ? ',' : toText(run, between);
    return textOf2(run, texts.flatMap((one, index) => (index === 0 ? [one] : [separator, one])));
  };
  const flatten = (list: readonly Held[], depth: number): Held[] => list.flatMap(one => (depth > 0 && one instanceof Thing && one.kind === 'Array' ? flatten(one.list!, depth - 1) : [one]));
  return {
    at: (_, receiver, [index]) => listOf(run, receiver).at(position(run, index, 0)),
    concat: (_, receiver, args) => alike(run, receiver, [receiver, ...args].flatMap(one => {
      if (one instanceof Open && !one.isPlain && one.type === undefined) throw new Undecided();
      return one instanceof Thing && (one.kind === 'Array' || get(run, one, Symbol.isConcatSpreadable) === true) ? listOf(run, one) : [one];
    })),
    entries: (_, receiver) => listIterator(run, receiver, (list, index) => run.array([index, list[index]])),
    keys: (_, receiver) => listIterator(run, receiver, (__, index) => index),
    values: (_, receiver) => listIterator(run, receiver, (list, index) => list[index]),
    flat: (_, receiver, [depth]) => alike(run, receiver, flatten(listOf(run, receiver), position(run, depth, 1))),
    includes: (_, receiver, args) => search(true)(receiver, args) >= 0,
    indexOf: (_, receiver, args) => search(false)(receiver, args),
    lastIndexOf: (_, receiver, [sought]) => listOf(run, receiver).findLastIndex(one => isFound(run, one, sought)),
    join: (_, receiver, [between]) => join(listOf(run, receiver), between),
    ['toString']: (_: Run, receiver: Held) => join(listOf(run, receiver), ','),
    ['toLocaleString']: (_: Run, receiver: Held) => join(listOf(run, receiver), ','),
    slice: (_, receiver, [from, to]) => alike(run, receiver, listOf(run, receiver).slice(position(run, from, 0), to === undefined ? undefined : position(run, to, 0))),
    toReversed: (_, receiver) => run.array(listOf(run, receiver).reverse()),
    toSorted: (_, receiver, [order]) => run.array(sorted(run, listOf(run, receiver), order)),
    toSpliced: (_, receiver, [from, count, ...added]) => run.array(spliced(run, listOf(run, receiver), from, count, added).after),
    with: (_, receiver, [index, value]) => run.array(listOf(run, receiver).with(position(run, index, 0), value)),
  };
}

/** Whether an element is the one that is looked for: an open one that is found by a constant is no more than that. */
function isFound(run: Run, element: Held, sought: Held): boolean {
  const isSo = areSame(run, element, sought);
  if (isSo && element instanceof Open && !(sought instanceof Open)) run.clear(element);
  return isSo;
}

function textOf2(run: Run, parts: readonly (string | Open)[]): Held {
  return parts.some(isOpen) ? textOf(run, parts) : parts.join('');
}

function spliced(run: Run, list: readonly Held[], from: Held, count: Held, added: readonly Held[]): { readonly after: Held[]; readonly removed: Held[] } {
  const after = [...list];
  const start = position(run, from, 0);
  const removed = count === undefined && added.length === 0 ? after.splice(start) : after.splice(start, position(run, count, 0), ...added);
  return { after, removed };
}

/** Puts elements in order, as the function says or by their texts. Of what is open any order may be. */
function sorted(run: Run, list: readonly Held[], order: Held): Held[] {
  const isBefore = (left: Held, right: Held): boolean => {
    if (isFunction(order)) {
      const told = toNumber(run, run.call(order, undefined, [left, right]));
      return told instanceof Open ? run.choose(`before ${nameOf(left)} ${nameOf(right)}`, 2) === 1 : told < 0;
    }
    const [one, other] = [toText(run, left), toText(run, right)];
    return one instanceof Open || other instanceof Open ? run.choose(`before ${nameOf(one)} ${nameOf(other)}`, 2) === 1 : one < other;
  };
  const result: Held[] = [];
  for (const one of list.filter(element => element !== undefined)) {
    let [from, to] = [0, result.length];
    while (from < to) {
      const middle = from + ((to - from) >> 1);
      if (isBefore(one, result[middle])) to = middle;
      else from = middle + 1;
    }
    result.splice(from, 0, one);
  }
  return [...result, ...list.filter(element => element === undefined)];
}

function changing(run: Run): Record<string, Native> {
  const replace = (receiver: Held, after: readonly Held[]): Thing => {
    own(receiver).splice(0, Infinity, ...after);
    return receiver as Thing;
  };
  return {
    push: (_, receiver, args) => {
      if (receiver instanceof Thing && !receiver.list) {
        const length = get(run, receiver, 'length');
        const start = typeof length === 'number' ? length : 0;
        args.forEach((one, index) => set(run, receiver, String(start + index), one));
        set(run, receiver, 'length', start + args.length);
        return start + args.length;
      }
      return own(receiver).push(...args);
    },
    pop: (_, receiver) => own(receiver).pop(),
    shift: (_, receiver) => own(receiver).shift(),
    unshift: (_, receiver, args) => own(receiver).unshift(...args),
    reverse: (_, receiver) => replace(receiver, own(receiver).toReversed()),
    sort: (_, receiver, [order]) => replace(receiver, sorted(run, own(receiver), order)),
    splice: (_, receiver, [from, count, ...added]) => {
      const { after, removed } = spliced(run, own(receiver), from, count, added);
      replace(receiver, after);
      return alike(run, receiver, removed);
    },
    fill: (_, receiver, [value, from, to]) => {
      own(receiver).fill(value, position(run, from, 0), to === undefined ? undefined : position(run, to, 0));
      return receiver;
    },
    copyWithin: (_, receiver, [target, from, to]) => {
      own(receiver).copyWithin(position(run, target, 0), position(run, from, 0), to === undefined ? undefined : position(run, to, 0));
      return receiver;
    },
  };
}

function calling(run: Run): Record<string, Native> {
  /** Goes over the elements that are there, as they are by then. */
  const each = (receiver: Held, [act, self]: readonly Held[], visit: (answer: Held, element: Held, index: number) => boolean | undefined, isWithHoles = false): void => {
    if (!isFunction(act)) {
      if (act instanceof Open) {
        for (const [index, element] of listOf(run, receiver).entries()) if (visit(run.call(act, self, [element]), element, index) === true) return;
        return;
      }
      return run.throwError('TypeError', 'is not a function');
    }
    const list = receiver instanceof Thing && receiver.list ? heldIn(receiver) : listOf(run, receiver);
    const count = list.length;
    for (let index = 0; index < count; index++) {
      run.step();
      if (!isWithHoles && !(index in list)) continue;
      const element = list[index];
      if (visit(run.call(act, self, [element, index, receiver]), element, index) === true) return;
    }
  };
  const find = (receiver: Held, args: readonly Held[], isFromEnd: boolean): { element: Held; index: number } => {
    const list = listOf(run, receiver);
    const [act, self] = args;
    for (let turn = 0; turn < list.length; turn++) {
      const index = isFromEnd ? list.length - 1 - turn : turn;
      if (run.isTruthy(run.call(act, self, [list[index], index, receiver]))) return { element: list[index], index };
    }
    return { element: undefined, index: -1 };
  };
  const reduce = (receiver: Held, args: readonly Held[], isFromEnd: boolean): Held => {
    const list = listOf(run, receiver);
    const turns = Object.keys(list).map(Number);
    if (isFromEnd) turns.reverse();
    if (args.length < 2 && turns.length === 0) return run.throwError('TypeError', 'Reduce of empty array with no initial value');
    let sum = args.length >= 2 ? args[1] : list[turns.shift()!];
    for (const index of turns) sum = run.call(args[0], undefined, [sum, list[index], index, receiver]);
    return sum;
  };
  return {
    forEach: (_, receiver, args) => {
      each(receiver, args, () => undefined);
      return undefined;
    },
    map: (_, receiver, args) => {
      const made: Held[] = [];
      each(receiver, args, (answer, __, index) => {
        made[index] = answer;
        return undefined;
      });
      return alike(run, receiver, made);
    },
    filter: (_, receiver, args) => {
      const made: Held[] = [];
      each(receiver, args, (answer, element) => {
        if (run.isTruthy(answer)) made.push(element);
        return undefined;
      });
      return alike(run, receiver, made);
    },
    flatMap: (_, receiver, args) => {
      const made: Held[] = [];
      each(receiver, args, answer => {
        if (answer instanceof Thing && answer.kind === 'Array') made.push(...answer.list!);
        else made.push(answer);
        return undefined;
      });
      return run.array(made);
    },
    some: (_, receiver, args) => {
      let isSo = false;
      each(receiver, args, answer => (isSo = run.isTruthy(answer)));
      return isSo;
    },
    every: (_, receiver, args) => {
      let isSo = true;
      each(receiver, args, answer => !(isSo = run.isTruthy(answer)));
      return isSo;
    },
    find: (_, receiver, args) => find(receiver, args, false).element,
    findIndex: (_, receiver, args) => find(receiver, args, false).index,
    findLast: (_, receiver, args) => find(receiver, args, true).element,
    findLastIndex: (_, receiver, args) => find(receiver, args, true).index,
    reduce: (_, receiver, args) => reduce(receiver, args, false),
    reduceRight: (_, receiver, args) => reduce(receiver, args, true),
  };
}

