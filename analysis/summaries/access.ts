import type { ApiNode, CallModel } from './api.js';
import { arrayOf } from './array.js';
import { elementsIn, gone, othersIn } from './known-elements.js';
import { putThere } from './given-before.js';
import { lastMatched, ofLastMatch } from './last-match.js';
import { memberOfBytes } from './member-of-bytes.js';
import type { CallSite, Evaluation } from './evaluation.js';
import type { FunctionHead } from './function-head.js';
import { deleted, fieldSite, functionSite, isRest, just, placeAt, placeOf, textOf, undefinedValue, union, given, constant, type ApiAtom, type Atom, type DerivedAtom, type FunctionAtom, type Value } from './value.js';
import { isGlobalObject, isOwnGlobal, realm } from './own-globals.js';
import { elementNamed, sameNames } from './same-names.js';
import { through, type Site } from './site.js';

/** Names that every array, string, map, set or promise has. */
export const builtinMethods: ReadonlySet<string> = new Set([
  'map', 'filter', 'forEach', 'reduce', 'reduceRight', 'flatMap', 'flat', 'some', 'every', 'find', 'findLast', 'findIndex', 'findLastIndex', 'slice', 'splice',
  'concat', 'join', 'includes', 'indexOf', 'lastIndexOf', 'sort', 'toSorted', 'reverse', 'toReversed', 'toSpliced', 'with', 'at', 'push', 'pop', 'shift', 'unshift',
  'fill', 'copyWithin', 'entries', 'keys', 'values', 'then', 'catch', 'finally', 'trim', 'trimStart', 'trimEnd', 'split', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase',
  'startsWith', 'endsWith', 'charAt', 'charCodeAt', 'codePointAt', 'padStart', 'padEnd', 'substring', 'substr', 'repeat', 'normalize', 'match', 'matchAll', 'search', 'toString', 'toFixed',
  'valueOf', 'localeCompare', 'toLocaleString', 'hasOwnProperty', 'call', 'apply', 'bind', 'get', 'set', 'has', 'add', 'delete', 'clear', 'next', 'return', 'throw', 'test', 'exec', 'toISOString', 'toJSON', 'getTime',
]);

/** A module's namespace is a builtin of this name and the file's. */
export const namespacePrefix = 'namespace:';

/** Reads a field of whatever the value may be. Getters run. */
export function readMember(evaluation: Evaluation, value: Value, name: string, at: CallSite, optional = false): Value {
  let result: Value = [];
  const caught = value.length > 1 ? value.find(({ atom }) => atom.kind === 'derived' && atom.operator === 'caught') : undefined;
  for (const one of value) if (one !== caught) result = union(result, given(readAtom(evaluation, one.atom, name, at, optional), one.when));
  // What has the field among what is known to be thrown is what was meant.
  if (caught && !result.some(({ atom }) => atom.kind !== 'constant' || atom.value !== undefined)) result = union(result, readAtom(evaluation, caught.atom, name, at, optional));
  return result;
}

/** What a variable of another module holds by now: who calls its functions may have changed it. */
export function variableNow(evaluation: Evaluation, value: Value, at: CallSite): Value {
  const [only] = value;
  if (value.length !== 1 || only!.atom.kind !== 'place' || only!.atom.root.kind !== 'frame' || only!.atom.path.length !== 1) return value;
  const frame = placeOf(only!.atom.root);
  return evaluation.state.heap.has(frame.id) ? readMember(evaluation, just(frame), only!.atom.path[0]!, at) : value;
}

/** What a member of a module from outside holds, where the code of its model says so. */
export function outsideNow(evaluation: Evaluation, value: Value, at: CallSite): Value {
  const [only] = value;
  const node = value.length === 1 && only!.atom.kind === 'api' && only!.atom.step === 'member' ? only!.atom.node : undefined;
  const reading = node?.call.behaviours.find(({ entry }) => entry.read);
  const callee = reading && evaluation.program.codeOf(reading.model, reading.code!);
  return callee ? evaluation.invoke({ callee, arguments: [value], form: 'call', at }) : value;
}

/** Methods that tell where they found something. */
const finds: ReadonlySet<string> = new Set(['exec', 'match']);

/** Methods of lists whose elements are those of the list. */
const keepElements: ReadonlySet<string> = new Set(['slice', 'reverse', 'toReversed', 'sort', 'toSorted']);

/** How many arguments a function says that it takes: those before the first that may be left out. */
function arityOf({ parameters }: FunctionHead): number {
  const end = parameters.findIndex(one => one.rest || one.optional);
  return end < 0 ? parameters.length : end;
}

/** What a promise may be rejected with; what is no promise never is. */
function rejectionOf(evaluation: Evaluation, atom: Atom, at: CallSite): Value {
  const { heap } = evaluation.state;
  switch (atom.kind) {
    case 'place': return atom.path.at(-1) === '%awaited' ? [] : (heap.read(atom.id, '%rejected') ?? just(placeAt(atom, '%rejected')));
    case 'snapshot': return atom.fields.get('%rejected') ?? [];
    case 'object': {
      if (atom.shape !== 'promise') return thenOf(evaluation, atom, at)?.rejected ?? [];
      const known = heap.read(atom.id, '%rejected') ?? [];
      // Who holds on to `reject` may call it at any time.
      return heap.read(atom.id, '%promise') ? union(known, just({ kind: 'cell', object: atom.id, field: '%rejected', name: '' })) : known;
    }
    default: return [];
  }
}

function readAtom(evaluation: Evaluation, atom: Atom, name: string, at: CallSite, optional: boolean): Value {
  if (name === '%rejected') return rejectionOf(evaluation, atom, at);
  if (name === '%returned' && atom.kind !== 'place' && !(atom.kind === 'object' && atom.shape === 'generator')) return undefinedValue;
  const { heap } = evaluation.state;
  switch (atom.kind) {
    case 'constant':
      // Reading a field of nothing throws; behind `?.` it gives undefined.
      if (atom.value === undefined || atom.value === null) return optional ? undefinedValue : [];
      if (name === 'length' && typeof atom.value === 'string') return constant(atom.value.length);
      if (name === '%awaited') return just(atom);
      return builtinMethods.has(name) ? just({ kind: 'builtin', name: `value.${name}`, of: atom }) : just(derivedMember(atom, name, at));
    case 'place': {
      const known = heap.read(atom.id, name);
      if (known) return known;
      if (name === '%awaited' && atom.path.at(-1) === '%awaited') return just(atom);
      const getter = evaluation.program.isGetterName(name) ? evaluation.whole?.getterOf(atom, name) : undefined;
      if (getter) return evaluation.invoke({ callee: getter.callee, receiver: getter.receiver, arguments: [], form: 'call', at });
      const place = placeAt(atom, name);
      return just(evaluation.whole?.outsideAt(place) ?? place);
    }
    case 'object':
      return readObject(evaluation, atom, name, at);
    case 'snapshot':
      if (name === '%awaited' && atom.shape !== 'promise') return just(atom);
      // What is in a list it has under no name but a number.
      return atom.fields.get(name) ?? (isFieldOfList(atom, name) ? undefined : atom.fields.get('%element')) ?? openRead([...(atom.fields.get('%open') ?? [])], evaluation, name, at) ?? undefinedValue;
    case 'function': {
      if (name === '%awaited') return just(atom);
      const own = heap.read(atom.id, name);
      if (own) return own;
      if (name === 'call' || name === 'apply' || name === 'bind') return just({ kind: 'builtin', name: `function.${name}`, of: atom });
      if (name === 'prototype') return just(prototypeOf(atom, at));
      if (name === 'length') return constant(arityOf(evaluation.program.head(atom.key)));
      if (name === 'name') return just(derivedMember(atom, name, at));
      const inherited = name.startsWith('%') ? undefined : heap.read(atom.id, '%prototype');
      if (inherited) return readMember(evaluation, inherited, name, at, optional);
      // What a module gives its functions to hold is known to whoever runs it.
      return evaluation.key.index > 0 && !evaluation.whole && !name.startsWith('%') && isShared(atom) ? just({ kind: 'cell', object: atom.id, field: name, name: '' }) : undefinedValue;
    }
    case 'class':
      if (name === 'prototype') {
        const prototype = prototypeOf(atom, at);
        if (!heap.read(prototype.id, '%prototypeOf')) heap.write(prototype.id, '%prototypeOf', just(atom));
        return just(prototype);
      }
      return withoutDeleted(heap.read(atom.id, name)) ?? classMember(evaluation, atom, name, true, just(atom), at) ?? staticCell(evaluation, atom, name);
    case 'builtin':
      if (name === '%awaited') return just(atom);
      if (atom.name === 'RegExp' && ofLastMatch.test(name)) return lastMatched(evaluation, at);
      if (atom.name.startsWith(namespacePrefix)) return variableNow(evaluation, evaluation.program.exportedValue(atom.name.slice(namespacePrefix.length), name) ?? undefinedValue, at);
      return just({ kind: 'builtin', name: `${atom.name}.${name}` });
    case 'api': {
      if (isGlobalObject(atom) && isOwnGlobal(evaluation, name)) return readMember(evaluation, realm, name, at, optional);
      const own = atom.self && readSelf(evaluation, atom, atom.self, name, at);
      if (own) return own;
      const put = putThere(heap, atom, name);
      if (put) return put.isAll || evaluation.owners.get(atom.site) ? put.value : union(put.value, just(apiStep(atom, 'member', name, at)));
      const member = name.startsWith('%') ? undefined : atom.node?.member(name);
      const known = member?.value.constants[0];
      if (known) return constant(known.entry.value);
      if (member?.call.behaviours.some(({ entry }) => entry.read)) return outsideNow(evaluation, just(apiStep(atom, 'member', name, at)), at);
      if (name === '%awaited') return just(apiStep(atom, 'awaited', '', at));
      if (name === '%element') return just(apiStep(atom, 'element', '', at));
      // A number asks for one of many, unless a model knows a member of that name.
      return just(/^\d+$/.test(name) && !atom.node?.member(name) ? apiStep(atom, 'element', name, at) : apiStep(atom, 'member', name, at));
    }
    case 'derived': {
      if (name === '%awaited') return just(atom);
      if (atom.operator === 'with') {
        const slot = atom.name!.split(' ').indexOf(name);
        return slot >= 0 ? atom.parts[slot + 1]! : readMember(evaluation, atom.parts[0]!, name, at, optional);
      }
      // What is one of too many to be kept apart has under a name what any of them has.
      if (isRest(atom) && !name.startsWith('%') && !builtinMethods.has(name)) return atom.parts[0]!.reduce<Value>((found, one) => union(found, given(readAtom(evaluation, one.atom, name, at, optional), one.when)), []);
      // What is in a part of a list, or in a list in another order, is what is in the list.
      if (name === '%element' && atom.operator === 'call' && keepElements.has(atom.name!) && atom.parts[0]) return readMember(evaluation, atom.parts[0], name, at, optional);
      // A pattern keeps what the program puts there, and so does what a call gave.
      const told = ofControl(atom, name);
      if (told) return told;
      const put = atom.operator === 'pattern' || evaluation.owners.get(atom.site) ? heap.read(atom.site, name) : undefined;
      if (put) return put;
      // Where something was found is no part of it.
      if (name === 'index' && atom.operator === 'call' && finds.has(atom.name!)) return just({ kind: 'derived', site: through(at.site, fieldSite(name)), operator: 'index', parts: [] });
      return just(derivedMember(atom, name, at));
    }
    case 'cell':
      return just(derivedMember(atom, name, at));
  }
}

/** Whether a name is one that lists have, if at all, beside what is in them. */
function isFieldOfList({ shape }: Extract<Atom, { kind: 'snapshot' }>, name: string): boolean {
  return shape === 'array' && !/^(?:%.*|\d+)$/.test(name) && !builtinMethods.has(name);
}

/**
 * What something from outside has under a name by the code of its model: a method, what an accessor gives, what was put there. What
 * was put there somebody outside may have replaced. Absent where the code says nothing of it.
 */
function readSelf(evaluation: Evaluation, atom: ApiAtom, self: Value, name: string, at: CallSite): Value | undefined {
  let found: Value | undefined;
  let isOpen = false;
  for (const { atom: one, when } of self) {
    const isPut = one.kind === 'snapshot' ? one.fields.has(name) : one.kind === 'object' && evaluation.state.heap.read(one.id, name) !== undefined;
    const held = isPut ? readAtom(evaluation, one, name, at, true) : one.kind === 'object' ? declaredIn(evaluation, one, name, at) : undefined;
    if (!held) continue;
    isOpen ||= isPut && one.kind === 'object' && !isDeclaredField(evaluation, one, name);
    found = union(found ?? [], given(held, when));
  }
  if (!found || name.startsWith('%')) return found;
  const methods = found.filter(({ atom: one }) => one.kind === 'function');
  const step = apiStep(atom, 'member', name, at);
  const method: Value = methods.length > 0 ? just({ ...step, self: methods }) : [];
  if (methods.length === found.length) return method;
  const rest = union(found.filter(one => !methods.includes(one)), method);
  return methods.length === 0 && (isOpen || step.node) ? union(rest, just(step)) : rest;
}

/** Whether the class of an object, or what it extends, declares a field of that name. */
function isDeclaredField(evaluation: Evaluation, { id }: Extract<Atom, { kind: 'object' }>, name: string): boolean {
  let origin = evaluation.state.heap.read(id, '%class')?.[0]?.atom;
  for (let depth = 0; origin?.kind === 'class' && depth < 12; depth++) {
    if (evaluation.program.classBody(origin.file, origin.index).members.some(member => member.name === name && member.kind === 'field' && !member.isStatic)) return true;
    origin = superOf(evaluation, origin)?.[0]?.atom;
  }
  return false;
}

/** What the class of an object says of a name, or how the object is iterated over. */
function declaredIn(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, name: string, at: CallSite): Value | undefined {
  if (name === '%element') return iteratedBy(evaluation, atom, at);
  if (name.startsWith('%')) return undefined;
  const origin = evaluation.state.heap.read(atom.id, '%class')?.[0]?.atom;
  return origin?.kind === 'class' ? classMember(evaluation, origin, name, false, just(atom), at) : undefined;
}

/** A static field is written by the class's module, which may not have run in this function's view, or by whoever has the class. */
function staticCell(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, name: string): Value {
  const field = evaluation.program.classBody(atom.file, atom.index).members.find(one => one.name === name && one.isStatic && one.kind === 'field');
  if (field?.constant !== undefined) return constant(field.constant);
  if (field) return just({ kind: 'cell', object: atom.id, field: name, name });
  return evaluation.key.index > 0 && !name.startsWith('%') && isShared(atom) ? just({ kind: 'cell', object: atom.id, field: name, name: '' }) : undefinedValue;
}

/** Whether there is but one of a class or function: nothing of the activation it was made in is in it. */
export function isShared(atom: Extract<Atom, { kind: 'function' | 'class' }>): boolean {
  return atom.frames.length === 0 && (atom.kind === 'class' || (!atom.receiver && !atom.bound));
}

/** What instances of a class, or what a function makes by `new`, have in common besides what is written with the class. */
export function prototypeOf(atom: Extract<Atom, { kind: 'function' | 'class' }>, at: CallSite): Extract<Atom, { kind: 'object' }> {
  return { kind: 'object', id: through(atom.id, fieldSite('prototype')), shape: 'record', place: at.place, shared: true };
}

/** What was put on the prototype of a class later on, or of what it extends. */
function addedMember(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>, name: string, receiver: Value, at: CallSite, depth = 0): Value | undefined {
  const { heap } = evaluation.state;
  const prototype = through(origin.id, fieldSite('prototype'));
  const getter = heap.read(prototype, `%get:${name}`);
  if (getter) return evaluation.invoke({ callee: getter, receiver, arguments: [], form: 'call', at });
  const own = heap.read(prototype, name);
  if (own) return own.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver } } : one));
  if (depth > 12) return undefined;
  for (const { atom } of superOf(evaluation, origin) ?? []) {
    if (atom.kind === 'function') {
      const inherited = readMember(evaluation, readMember(evaluation, just(atom), 'prototype', at), name, at);
      if (inherited.some(one => one.atom.kind !== 'constant' || one.atom.value !== undefined)) return inherited.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver } } : one));
    }
    const inherited = atom.kind === 'class' ? addedMember(evaluation, atom, name, receiver, at, depth + 1) : undefined;
    if (inherited) return inherited;
  }
  return undefined;
}

/** The names of a control that an event tells with it, in the order in which it has them. */
export const controlNames: readonly string[] = ['name', 'id'];

/** What the control is called that an event comes from: `event.target.name`. */
function ofControl(atom: DerivedAtom, name: string): Value | undefined {
  const index = controlNames.indexOf(name);
  const event = index >= 0 && atom.operator === '.' && /^(?:target|currentTarget|srcElement)$/.test(atom.name!) && atom.parts[0]!.length === 1 ? atom.parts[0]![0]!.atom : undefined;
  const told = event && event.kind === 'derived' && event.operator === 'event' ? event.parts[index] : undefined;
  return told && told.length > 0 ? told : undefined;
}

function derivedMember(atom: Atom, name: string, at: CallSite): Atom {
  return { kind: 'derived', site: through(at.site, fieldSite(name)), operator: '.', name, parts: [[{ atom }]], place: at.place };
}

/** A member of what comes from outside, as it came. */
export function memberOf(atom: ApiAtom | DerivedAtom, name: string, at: CallSite): Atom {
  return atom.kind === 'api' ? apiStep(atom, 'member', name, at) : derivedMember(atom, name, at);
}

export function apiStep(parent: ApiAtom, step: ApiAtom['step'], name: string, at: CallSite): ApiAtom {
  const { node } = parent;
  const next: ApiNode | undefined = !node ? undefined : step === 'member' ? node.member(name) : step === 'awaited' ? node.awaited() : step === 'element' ? node.element() : undefined;
  if (step === 'awaited' && parent.step === 'awaited') return parent;
  return { kind: 'api', site: through(parent.site, fieldSite(`${step}:${name}`)), step, name, parent, place: at.place, ...(next && { node: next }) };
}

function readObject(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, name: string, at: CallSite): Value {
  const { heap } = evaluation.state;
  const { shape } = atom;
  if (shape === 'proxy') return evaluation.invoke({ callee: just({ kind: 'builtin', name: 'proxy.get', of: atom }), arguments: [constant(name)], form: 'call', at });
  if (name === '%awaited' && shape !== 'promise') return thenOf(evaluation, atom, at)?.awaited ?? just(atom);
  if (name === '%context') return shape === 'context' ? just({ kind: 'cell', object: atom.id, field: 'value', name: '' }) : shape === 'promise' ? readObject(evaluation, atom, '%awaited', at) : undefinedValue;
  if (shape === 'element' && (name === 'type' || name === 'props')) return heap.read(atom.id, `%${name}`) ?? undefinedValue;
  if (shape === 'promise') {
    if (name === '%awaited') return heap.read(atom.id, name) ?? just({ kind: 'cell', object: atom.id, field: name, name: '' });
    if (name === 'then' || name === 'catch' || name === 'finally') return just({ kind: 'builtin', name: `promise.${name}`, of: atom });
  }
  const held = heap.read(atom.id, name);
  const own = held === deleted && (heap.read(atom.id, '%class') || heap.read(atom.id, '%prototype')) ? undefined : held;
  const getter = heap.read(atom.id, `%get:${name}`);
  if (getter) return union(own ?? [], evaluation.invoke({ callee: getter, receiver: just(atom), arguments: [], form: 'call', at }));
  if (shape !== 'instance' && !name.startsWith('%') && own === undefined) {
    const origin = heap.read(atom.id, '%class')?.[0]?.atom;
    const member = origin?.kind === 'class' ? classMember(evaluation, origin, name, false, just(atom), at) : undefined;
    if (member) return member;
  }
  if (shape === 'array' || shape === 'arguments') {
    if (name === '%element') {
      let all: Value = union(own ?? [], heap.read(atom.id, '%any') ?? []);
      for (const field of heap.fieldsOf(atom.id)) if (/^\d+$/.test(field)) all = union(all, heap.read(atom.id, field)!);
      const open = heap.read(atom.id, '%open');
      const around = evaluation.reading ??= new Set();
      if (open && !around.has(atom.id)) {
        around.add(atom.id);
        all = union(all, readMember(evaluation, open, '%element', at));
        around.delete(atom.id);
      }
      if (all.length === 0 && heap.read(atom.id, '%store')) return just(derivedMember(atom, name, at));
      return all;
    }
    if (/^\d+$/.test(name)) {
      const rest = othersIn(heap, atom.id);
      const open = heap.read(atom.id, '%open');
      let found = own && rest ? union(own, rest) : (own ?? rest);
      const around = evaluation.reading ??= new Set();
      if (!own && open && !around.has(atom.id)) {
        around.add(atom.id);
        found = union(found ?? [], readMember(evaluation, open, '%element', at));
        around.delete(atom.id);
      }
      return found ?? undefinedValue;
    }
    if (name === 'length') {
      // What is empty may be filled out of sight.
      const count = evaluation.isLooping || evaluation.whole || shape !== 'array' || heap.read(atom.id, '%store') ? 0 : (elementsIn(heap, just(atom))?.length ?? 0);
      return count > 0 ? constant(count) : just(derivedMember(atom, name, at));
    }
    const ofBytes = own === undefined && heap.read(atom.id, '%bytes') ? memberOfBytes(just(atom), name, at) : undefined;
    if (ofBytes) return ofBytes;
    if (name === iteratorName) return just({ kind: 'builtin', name: 'array.values', of: atom });
    if (builtinMethods.has(name) || iteratorMethods.has(name)) return just({ kind: 'builtin', name: `array.${name}`, of: atom });
  }
  if (shape === 'map' || shape === 'set') {
    if (name === 'size') return just(derivedMember(atom, name, at));
    if (name === iteratorName) return just({ kind: 'builtin', name: `${shape}.${shape === 'map' ? 'entries' : 'values'}`, of: atom });
    if (name === '%element') return shape === 'map' ? entriesOf(evaluation, atom, at) : heap.fieldsOf(atom.id).reduce<Value>((sum, field) => (/^\d+$/.test(field) && heap.read(atom.id, field) !== gone ? union(sum, heap.read(atom.id, field)!) : sum), own ?? []);
    if (/^\d+$/.test(name) && shape === 'set') return elementsIn(heap, just(atom))?.[Number(name)] ?? (own && own !== gone ? own : (heap.read(atom.id, '%element') ?? undefinedValue));
    if (/^\d+$/.test(name)) return entriesOf(evaluation, atom, at);
    if (builtinMethods.has(name) || (shape === 'set' && setMethods.has(name))) return just({ kind: 'builtin', name: `${shape}.${name}`, of: atom });
  }
  if (shape === 'generator') {
    if (own) return own;
    if (name === iteratorName || name === asyncIteratorName) return just({ kind: 'builtin', name: 'generator.iterator', of: atom });
    if (name === '%returned') return undefinedValue;
    if (/^\d+$/.test(name)) return heap.read(atom.id, '%element') ?? undefinedValue;
    if (name === '%element') return heap.fieldsOf(atom.id).reduce<Value>((sum, field) => (/^\d+$/.test(field) ? union(sum, heap.read(atom.id, field)!) : sum), []);
    if (name === 'next' || name === 'return' || name === 'throw') return just({ kind: 'builtin', name: `generator.${name}`, of: atom });
    if (builtinMethods.has(name) || iteratorMethods.has(name)) return just({ kind: 'builtin', name: `array.${name}`, of: atom });
  }
  if (isKept(evaluation, atom) && !name.startsWith('%')) return readKept(evaluation, atom, name, own, at);
  if (shape === 'frame') return own ?? just({ kind: 'cell', object: atom.id, field: name, name });
  const turns = own === undefined && (name === '%element' || /^\d+$/.test(name)) ? iteratedBy(evaluation, atom, at) : undefined;
  if (turns) return turns;
  if (own) {
    const open = anyOther(evaluation, atom.id, name);
    return open ? union(own, open) : own;
  }
  if (name === '%element') {
    let all: Value = [];
    for (const field of heap.fieldsOf(atom.id)) if (!field.startsWith('%')) all = union(all, heap.read(atom.id, field)!);
    return all;
  }
  const heir = heap.read(atom.id, '%class');
  if (heir) {
    for (const { atom: origin } of heir) {
      if (origin.kind === 'class') {
        if (name === 'constructor') return just(origin);
        const member = classMember(evaluation, origin, name, false, just(atom), at) ?? addedMember(evaluation, origin, name, just(atom), at);
        if (member) return member;
      } else if (origin.kind === 'api') return just(apiStep(origin, 'member', name, at));
    }
  }
  const classOf = own === undefined && !name.startsWith('%') ? heap.read(atom.id, '%prototypeOf')?.[0]?.atom : undefined;
  const declared = classOf?.kind === 'class' ? classMember(evaluation, classOf, name, false, just(atom), at) : undefined;
  if (declared) return declared;
  const prototype = heap.read(atom.id, '%prototype');
  if (prototype && name === '__proto__') return prototype;
  if (prototype) {
    const computed = inheritedGetter(evaluation, prototype, name);
    if (computed) return evaluation.invoke({ callee: computed, receiver: just(atom), arguments: [], form: 'call', at });
    const inherited = readMember(evaluation, prototype, name, at);
    if (inherited.some(one => !(one.atom.kind === 'constant' && one.atom.value === undefined))) {
      return inherited.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver: just(atom) } } : one));
    }
  }
  const any = anyOther(evaluation, atom.id, name);
  // An object that was spread into itself in a loop has no more fields for that.
  const around = evaluation.reading ??= new Set();
  if (around.has(atom.id)) return any ?? [];
  around.add(atom.id);
  const open = openRead(heap.read(atom.id, '%open') ?? [], evaluation, name, at);
  around.delete(atom.id);
  if (any || open) return union(any ?? [], open ?? []);
  if (name === 'hasOwnProperty' || name === 'toString' || name === 'valueOf') return just({ kind: 'builtin', name: `value.${name}`, of: atom });
  // A class that is not finished, or an instance whose base is unknown, may have more fields than were written.
  if (shape === 'instance') return just({ kind: 'cell', object: atom.id, field: name, name });
  return undefinedValue;
}

/** What a field may hold that was put under a name nobody knows. */
function anyOther({ state: { heap } }: Evaluation, object: Site, name: string): Value | undefined {
  const any = heap.read(object, '%any');
  return any && !name.startsWith('%') && heap.read(object, sameNames) ? elementNamed(any, name) : any;
}

function withoutDeleted(held: Value | undefined): Value | undefined {
  return held === deleted ? undefined : held;
}

/** The getter that an object inherits from what it was made after: it runs on the object itself. */
function inheritedGetter(evaluation: Evaluation, prototype: Value, name: string): Value | undefined {
  const { heap } = evaluation.state;
  let current = prototype[0]?.atom;
  for (let depth = 0; current?.kind === 'object' && depth < 12; depth++) {
    const getter = heap.read(current.id, `%get:${name}`);
    if (getter && getter.length > 0) return getter;
    if (heap.read(current.id, name)) return undefined;
    current = heap.read(current.id, '%prototype')?.[0]?.atom;
  }
  return undefined;
}

/** Pairs of what a map holds under names, and of what it holds under keys nobody knows. */
function entriesOf(evaluation: Evaluation, map: Extract<Atom, { kind: 'object' }>, at: CallSite): Value {
  const { heap } = evaluation.state;
  let all = heap.read(map.id, '%element') ?? [];
  for (const field of heap.fieldsOf(map.id)) {
    if (!field.startsWith('%key:')) continue;
    const [key, value] = [heap.read(map.id, field)!, heap.read(map.id, `=${field.slice('%key:'.length)}`) ?? []];
    if (key.length > 0) all = union(all, arrayOf(evaluation, [key, value], { site: through(map.id, fieldSite(field)), place: at.place }, 'entry'));
  }
  return all;
}

/** What an object with a `then` of its own resolves with; absent for any other. */
function thenOf(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, at: CallSite): { readonly awaited: Value; readonly rejected: Value } | undefined {
  const method = atom.shape === 'record' || atom.shape === 'instance' ? methodOf(evaluation, atom, 'then', at) : undefined;
  if (!method) return undefined;
  const around = evaluation.reading ??= new Set();
  if (around.has(atom.id)) return { awaited: [], rejected: [] };
  around.add(atom.id);
  const promise: Atom = { kind: 'object', id: through(at.site, fieldSite('then')), shape: 'promise', place: at.place, shared: false };
  const end = (name: string): Value => just({ kind: 'builtin', name, of: promise });
  evaluation.invoke({ callee: method, receiver: just(atom), arguments: [end('resolve'), end('reject')], form: 'call', at: { site: through(at.site, 49), place: at.place } });
  around.delete(atom.id);
  return { awaited: evaluation.state.heap.read(promise.id, '%awaited') ?? [], rejected: evaluation.state.heap.read(promise.id, '%rejected') ?? [] };
}

/** What an object's own iterator gives; absent for an object without one. */
function iteratedBy(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, at: CallSite): Value | undefined {
  const method = [iteratorName, asyncIteratorName].map(name => methodOf(evaluation, atom, name, at)).find(one => one !== undefined);
  if (!method) return undefined;
  const around = evaluation.reading ??= new Set();
  if (around.has(atom.id)) return [];
  around.add(atom.id);
  const here = (part: number): CallSite => ({ site: through(at.site, part), place: at.place });
  const iterator = evaluation.invoke({ callee: method, receiver: just(atom), arguments: [], form: 'call', at: here(43) });
  let all: Value = [];
  for (const one of iterator) {
    const next = one.atom.kind === 'object' && one.atom.shape !== 'generator' && one.atom.shape !== 'array' ? methodOf(evaluation, one.atom, 'next', at) : undefined;
    if (!next) all = union(all, readMember(evaluation, [one], '%element', here(44), true));
    else {
      const turn = readMember(evaluation, evaluation.invoke({ callee: next, receiver: [one], arguments: [], form: 'call', at: here(46) }), '%awaited', here(47), true);
      all = union(all, readMember(evaluation, turn, 'value', here(48), true).filter(part => !(part.atom.kind === 'constant' && part.atom.value === undefined)));
    }
  }
  around.delete(atom.id);
  return all;
}

/** Whether an object is kept beyond what runs now. */
export function isKept({ state: { heap } }: Evaluation, atom: Extract<Atom, { kind: 'object' }>): boolean {
  return atom.shape === 'kept' || heap.read(atom.id, '%kept') !== undefined;
}

/** A field of what is kept: what it is made to do at once, and whatever else is ever put there. */
function readKept(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, name: string, own: Value | undefined, at: CallSite): Value {
  const { heap } = evaluation.state;
  const origins = own ? [] : (heap.read(atom.id, '%class') ?? []);
  for (const { atom: origin } of origins) {
    const member = origin.kind === 'class' ? classMember(evaluation, origin, name, false, just(atom), at) : undefined;
    if (member) return member;
  }
  const open = own ? undefined : openRead([...(heap.read(atom.id, '%open') ?? [])], evaluation, name, at);
  const known = own ?? open ?? [];
  const acting = known.filter(one => one.atom.kind === 'function' || one.atom.kind === 'class' || one.atom.kind === 'builtin');
  if (acting.length > 0 && acting.length === known.length) return known;
  const holding = known.filter(one => one.atom.kind === 'object' || one.atom.kind === 'cell' || one.atom.kind === 'api');
  return union(union(acting, own ? holding : known), just({ kind: 'cell', object: atom.id, field: name, name, ...(atom.isCommon && { shared: true as const }) }));
}

/** A method that an object has itself, by its class or by its prototype. */
function methodOf(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, name: string, at: CallSite): Value | undefined {
  const { heap } = evaluation.state;
  const own = heap.read(atom.id, name);
  const origin = own ? undefined : heap.read(atom.id, '%class')?.find(one => one.atom.kind === 'class')?.atom;
  const prototype = own || origin ? undefined : heap.read(atom.id, '%prototype');
  const found = own ?? (origin?.kind === 'class' ? classMember(evaluation, origin, name, false, just(atom), at) : prototype && readMember(evaluation, prototype, name, at, true));
  const callable = found?.filter(one => one.atom.kind === 'function');
  return callable && callable.length > 0 ? callable : undefined;
}

const iteratorName = '[Symbol.iterator]';
const asyncIteratorName = '[Symbol.asyncIterator]';

/** Methods that sets alone have. */
const setMethods: ReadonlySet<string> = new Set(['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']);

/** Methods that iterators have and arrays do not. */
const iteratorMethods: ReadonlySet<string> = new Set(['take', 'drop', 'toArray']);

/** A field that a spread of something unknown may have brought. */
function openRead(open: Value, evaluation: Evaluation, name: string, at: CallSite): Value | undefined {
  if (open.length === 0) return undefined;
  const without = open.filter(one => !(one.atom.kind === 'derived' && one.atom.operator === 'rest' && one.atom.name?.split(' ').includes(name)));
  if (without.length === 0) return undefinedValue;
  let result: Value = [];
  for (const one of without) {
    const inner: Value = one.atom.kind === 'derived' && one.atom.operator === 'rest' ? one.atom.parts[0]! : [one];
    result = union(result, given(readMember(evaluation, inner, name, at), one.when));
  }
  return result;
}

/** Under this name a class keeps what decorators of the project made of a method or a getter. */
export function decoratedField(name: string): string {
  return `%decorated:${name}`;
}

/** A method, accessor or static of a class or of what it extends, bound to `receiver`. */
export function classMember(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>, name: string, isStatic: boolean, receiver: Value, at: CallSite): Value | undefined {
  const { program } = evaluation;
  const body = program.classBody(origin.file, origin.index);
  // Of overloads only the last has a body.
  for (const member of body.members) {
    if (member.name !== name || member.isStatic !== isStatic || member.function === undefined) continue;
    const key = { file: origin.file, index: member.function };
    const method = just({ kind: 'function', id: through(origin.id, functionSite(key)), key, frames: origin.frames, receiver } satisfies FunctionAtom);
    const field = decoratedField(name);
    const decorated = evaluation.state.heap.read(origin.id, field)?.map(one => (one.atom.kind === 'function' && program.head(one.atom.key).kind !== 'arrow' ? { ...one, atom: { ...one.atom, receiver } } : one));
    // What a decorator makes of a method, the module knows that has run it.
    const now = decorated ?? (!evaluation.whole && program.isDecorated(origin.file, origin.index, name) ? just({ kind: 'cell', object: origin.id, field, name }) : method);
    if (member.kind === 'method') {
      // Who puts another one on the prototype gives it to all instances.
      const instead = isStatic ? undefined : evaluation.state.heap.read(through(origin.id, fieldSite('prototype')), name);
      return instead && instead.length > 0 ? instead.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver } } : one)) : now;
    }
    if (member.kind === 'getter') return evaluation.invoke({ callee: now, receiver, arguments: [], form: 'call', at });
  }
  // Half of a pair of accessors hides both of what is extended.
  if (body.members.some(member => member.kind === 'setter' && member.name === name && member.isStatic === isStatic && member.function !== undefined)) return undefinedValue;
  const base = superOf(evaluation, origin);
  let found: Value | undefined;
  for (const { atom } of base ?? []) {
    if (atom.kind === 'class') {
      const inherited = (isStatic ? evaluation.state.heap.read(atom.id, name) : undefined) ?? classMember(evaluation, atom, name, isStatic, receiver, at);
      if (inherited) found = union(found ?? [], inherited);
    } else if (atom.kind === 'api') {
      const self = receiver[0]?.atom;
      const made = self?.kind === 'object' ? evaluation.state.heap.read(self.id, '%base')?.[0]?.atom : undefined;
      const inherited = just(apiStep(made?.kind === 'api' ? made : baseOf(atom, isStatic ? origin : undefined, body.name), 'member', name, at));
      found = union(found ?? [], inherited);
    }
  }
  return found;
}

/** What a class of the program has of a base from outside: an instance of it, or, for what the class itself has of it, one that goes by the name of the class. */
function baseOf(base: ApiAtom, origin: Extract<Atom, { kind: 'class' }> | undefined, name: string | undefined): ApiAtom {
  const node = base.node?.instance();
  const known = node && { node };
  if (origin === undefined || name === undefined) return { ...base, step: 'new', ...known };
  return { kind: 'api', site: through(base.site, origin.id), step: 'member', name, parent: base, ...known };
}

/** What a class extends. */
export function superOf(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>): Value | undefined {
  const base = evaluation.state.heap.read(origin.id, '%super') ?? evaluation.program.fixedSuper(origin.file, origin.index);
  if (!base?.some(({ atom }) => atom.kind === 'api' && atom.node)) return base;
  return base.flatMap(one => (one.atom.kind === 'api' ? (codeFor(evaluation, one.atom.node?.construct)?.filter(({ atom }) => atom.kind === 'class') ?? [one]) : [one]));
}

/** The function or class of a model's code that says what a call does. */
function codeFor(evaluation: Evaluation, model: CallModel | undefined): Value | undefined {
  const found = model?.behaviours.find(one => one.code !== undefined);
  return found && evaluation.program.codeOf(found.model, found.code!);
}

/** The name a computed key has, where it is certain. */
export function keyName(value: Value): string | undefined {
  const text = textOf(value);
  if (text !== undefined) return text;
  const [only] = value;
  if (value.length === 1 && !only!.when) {
    // As the declaration of a method writes it: `[Symbol.iterator]`.
    if (only!.atom.kind === 'builtin' && only!.atom.name.startsWith('Symbol.')) return `[${only!.atom.name}]`;
    if (only!.atom.kind === 'derived' && only!.atom.operator === 'symbol') return `[${only!.atom.name ?? only!.atom.site}]`;
  }
  return value.length === 1 && only?.atom.kind === 'constant' && (typeof only.atom.value === 'number' || typeof only.atom.value === 'boolean') ? String(only.atom.value) : undefined;
}
