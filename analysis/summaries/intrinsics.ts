import { apiStep, readMember } from './access.js';
import { arrayOf } from './array.js';
import { asText } from './as-text.js';
import { copyOf, parsedJson } from './copy.js';
import { enter } from './call-map.js';
import { unnamedPart } from './map-entries.js';
import { partPath } from './mounts.js';
import { iterated } from './elements.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { record } from './evaluation.js';
import { actOnChannel, joinChannel, runAsWorker } from './channels.js';
import { beginComponent } from './described-decorators.js';
import { copyFields, record as recordOf } from './fields.js';
import { shareWith } from './given-before.js';
import { live } from './live.js';
import type { Trigger } from './model.js';
import { isModelCode, type Intrinsic } from './model-code.js';
import { globalObject } from './own-globals.js';
import { awaitName } from './name-of-kept.js';
import { recall, remember } from './stored.js';
import { through } from './site.js';
import { snapshot } from './snapshot.js';
import { tableOf } from './tables.js';
import { addressParts, beforeLast, namesInPath, queryParts } from './text-parts.js';
import { tokenOf } from './tokens.js';
import { knownElements } from './call-list.js';
import { constant, constantOf, deleted, fieldSite, just, nothing, placeOf, textOf, undefinedValue, union, type ApiAtom, type Atom, type DerivedAtom, type Value } from './value.js';

/**
 * What only the code of models may use beside the language.
 *
 * What is kept or shared:
 * - `$kept(fields)`: an object that is kept beyond what runs now: what a field of it holds is whatever is ever put there.
 * - `$keepOn(object)`: makes an object such a one, and those in it.
 * - `$shared(...names)`: one that all who ask by these names have in common; a name is a text, or what a container may be asked for.
 * - `$remember(value, ...words)`, `$recall(...words)`: keeps a value for who asks by the same words, and gives it: the last one, where that is known.
 * - `$sharedAs(class, ...names)`: as `$shared`, with the methods of a class.
 * - `$instance(class)`: what a container makes of a class.
 *
 * What runs:
 * - `$run(trigger, callee, ...given)`: calls what something sets off; `$runOn(trigger, receiver, callee, ...given)`: the same of a method, or of the one of a name.
 * - `$emitTo(props)`: calls the listeners among the props of a component.
 * - `$others(functions, receiver)`: runs, in the end, those that nobody has called.
 * - `$live(instance, once, again, last)`: calls its methods as a framework does that made it, see `live`.
 * - `$beginComponent(component, around)`: lets the decorators of a component and of its members begin it, see `beginComponent`, and gives it.
 *
 * What is read:
 * - `$awaited(promise)`: what it holds. `$each(list)`: what any element of it is; of a promise what it holds.
 * - `$own(...ones)`: those of them that are functions or objects of the program; `undefined` where none is.
 * - `$valueOf(one)`: its `value`, if it has one. `$textOf(list)`: its constants as one text, where it has no others. `$camel(text, prefix)`: what comes behind the prefix as the name of a field.
 * - `$outside(name)`: what comes from nobody in the program.
 * - `$path(text)`: a list of the names in the path to a part of an object, `a.b[0].c`; a list of names is one.
 *
 * What is made:
 * - `$address(text, base)`: the parts of an address, each a field. `$before(text, sign)`: what stands before the last such sign. `$fields(text)`: the values of a query, each a field. `$entries(thing, kind)`: a map of what a query, an object or pairs have under names, those of `headers` in small letters; what nobody knows the names of is asked for them as one of that kind is. `$parsed(text)`: what a text of JSON says.
 * - `$copied(value)`: another one of the same kind.
 * - `$mapped(object, change)`: an object of the same fields, each changed. `$names(list)`: one with the texts of a list as fields.
 * - `$element(component, props)`: what a page shows.
 * - `$getters(object, functions, ...given)`, `$methods(object, functions)`: gives an object functions as its own.
 * - `$accessor(object, name, get, set)`: has a field read and written by functions; what it held before is nobody's.
 * - `$refs(object, fields)`: gives it fields, of those that are references what they refer to.
 * - `$part(application, method, path)`: the part of an application that a plugin is given by a method, mounted below a path.
 * - `$table(what, ...methods)`: the rows of a table, see `tableOf`.
 *
 * What hands on what it is told:
 * - `$listen(channel, event, listener)`, `$post(channel, message)`, `$tell(channel, event, ...given)`: does that to one. `globalThis` is the global object of whoever calls.
 * - `$join(thing, name)`: makes it one with all that are joined under the same name; `$runs(thing, module)`: says which module it runs.
 */
export function callIntrinsic(evaluation: Evaluation, name: Intrinsic, invocation: Invocation): Value {
  const { at, arguments: args } = invocation;
  const [first = undefinedValue, second = nothing] = args;
  switch (name) {
    case '$kept': {
      const kept: Atom = { kind: 'object', id: through(at.site, fieldSite(name)), shape: 'kept', place: at.place, shared: false };
      evaluation.state.heap.write(kept.id, '%kept', undefinedValue);
      awaitName(evaluation, kept.id);
      copyFields(evaluation, just(kept), first, at);
      return just(kept);
    }
    case '$shared': {
      const names = args.map(one => tokenOf(evaluation.program, one));
      if (names.includes(undefined)) return evaluation.whole ? nothing : leave(evaluation, name, invocation);
      return just({ kind: 'object', id: fieldSite(`shared:${names.join(' ')}`), shape: 'kept', place: at.place, shared: true, isCommon: true });
    }
    case '$element': {
      const element: Atom = { kind: 'object', id: through(at.site, fieldSite(name)), shape: 'element', place: at.place, shared: false };
      evaluation.state.heap.write(element.id, '%type', first);
      evaluation.state.heap.write(element.id, '%props', second);
      return just(element);
    }
    case '$valueOf':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return first.reduce<Value>((sum, one) => union(sum, hasValue(evaluation, one) ? readMember(evaluation, [one], 'value', at, true) : [one]), nothing);
    case '$refs':
      if ((first.some(isOpen) || second.some(isOpen)) && !evaluation.whole) return leave(evaluation, name, invocation);
      unwrap(evaluation, first, second);
      return first;
    case '$getters': case '$methods':
      if ((first.some(isOpen) || second.some(isOpen)) && !evaluation.whole) return leave(evaluation, name, invocation);
      join(evaluation, first, second, name, args.slice(2));
      return first;
    case '$before':
      if ((first.some(isOpen) || textOf(second) === undefined) && !evaluation.whole) return leave(evaluation, name, invocation);
      return beforeLast(asText(evaluation, first, at), textOf(second) ?? '');
    case '$fields': {
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      const { named, others } = queryParts(first);
      const made = recordOf(evaluation, { site: through(at.site, fieldSite('$fields')), place: at.place }, Object.fromEntries(named));
      if (others.length > 0 && made[0]!.atom.kind === 'object') evaluation.state.heap.write(made[0]!.atom.id, '%any', others);
      return made;
    }
    case '$address':
      if ((first.some(isOpen) || second.some(isOpen)) && !evaluation.whole) return leave(evaluation, name, invocation);
      return recordOf(evaluation, { site: through(at.site, fieldSite('$address')), place: at.place }, { ...addressParts(asText(evaluation, first, at), args[1] && !second.every(isUndefined) ? asText(evaluation, second, at) : undefined) });
    case '$copied':
      return first.some(isOpen) && !evaluation.whole ? leave(evaluation, name, invocation) : copyOf(evaluation, snapshot(evaluation, first, 4), at);
    case '$parsed':
      return first.some(isOpen) && !evaluation.whole ? leave(evaluation, name, invocation) : parsedJson(evaluation, first, undefined, at);
    case '$entries':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return entriesOf(evaluation, first, at, textOf(second) ?? '');
    case '$remember':
      return remember(evaluation, first, args.slice(1), at) || evaluation.whole ? undefinedValue : leave(evaluation, name, invocation);
    case '$recall':
      return recall(evaluation, args) ?? (evaluation.whole ? nothing : leave(evaluation, name, invocation));
    case '$camel': {
      if ((first.some(isOpen) || first.some(({ atom }) => atom.kind === 'derived')) && !evaluation.whole) return leave(evaluation, name, invocation);
      const [text, prefix] = [textOf(first), textOf(second) ?? ''];
      return text?.startsWith(prefix) ? constant(text.slice(prefix.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())) : undefinedValue;
    }
    case '$sharedAs': {
      const words = args.slice(1).map(one => tokenOf(evaluation.program, one));
      if (words.includes(undefined)) return evaluation.whole ? nothing : leave(evaluation, name, invocation);
      const shared: Atom = { kind: 'object', id: fieldSite(`shared:${words.join(' ')}`), shape: 'kept', place: at.place, shared: true, isCommon: true };
      evaluation.state.heap.write(shared.id, '%class', first);
      return just(shared);
    }
    case '$names': {
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      const named: Atom = { kind: 'object', id: through(at.site, fieldSite(name)), shape: 'record', place: at.place, shared: false };
      for (const { atom } of first) if (atom.kind === 'object') for (const field of evaluation.state.heap.fieldsOf(atom.id)) if (!field.startsWith('%')) evaluation.state.heap.write(named.id, textOf(evaluation.state.heap.read(atom.id, field)!) ?? field, evaluation.state.heap.read(atom.id, field)!);
      return just(named);
    }
    case '$textOf': {
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      const texts = (knownElements(evaluation, first) ?? [first]).map(one => constantOf(one)?.value);
      return texts.every(one => typeof one === 'string' || typeof one === 'number') ? constant(texts.join(' ')) : undefinedValue;
    }
    case '$path': {
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      if (knownElements(evaluation, first)) return first;
      const text = textOf(first);
      return arrayOf(evaluation, text === undefined ? [first] : namesInPath(text).map(one => constant(one)), at, name);
    }
    case '$emitTo': {
      const [props] = first;
      return props ? just({ kind: 'builtin', name: 'component.emit', of: props.atom }) : nothing;
    }
    case '$others':
      if (!evaluation.whole) return leave(evaluation, name, invocation);
      evaluation.whole.inTheEnd(() => {
        for (const { atom } of first) if (atom.kind === 'object') for (const field of evaluation.state.heap.fieldsOf(atom.id)) runOther(evaluation, evaluation.state.heap.read(atom.id, field)!, field, second, at);
      });
      return undefinedValue;
    case '$accessor': {
      const field = textOf(second);
      if ((field === undefined || first.some(isOpen)) && !evaluation.whole) return leave(evaluation, name, invocation);
      for (const { atom } of field === undefined ? nothing : first) {
        if (atom.kind !== 'object') continue;
        evaluation.state.heap.write(atom.id, `%get:${field}`, args[2] ?? nothing);
        evaluation.state.heap.write(atom.id, `%set:${field}`, args[3] ?? nothing);
        evaluation.state.heap.write(atom.id, field!, deleted);
      }
      return undefinedValue;
    }
    case '$beginComponent':
      if (!evaluation.whole) return leave(evaluation, name, invocation);
      beginComponent(evaluation, first, second, at);
      return first;
    case '$live':
      if (!evaluation.whole) return leave(evaluation, name, invocation);
      live(evaluation, invocation);
      return undefinedValue;
    case '$part':
      return evaluation.whole ? partOf(evaluation, first, textOf(second) ?? '', args[2], at) : leave(evaluation, name, invocation);
    case '$table':
      return (first.some(isOpen) ? undefined : tableOf(first, args.slice(1).flatMap(one => textOf(one) ?? []), at.place)) ?? (evaluation.whole ? nothing : leave(evaluation, name, invocation));
    case '$own': {
      const all = args.flat();
      if (all.some(one => isOpen(one) || one.atom.kind === 'cell') && !evaluation.whole) return leave(evaluation, name, invocation);
      const own = all.flatMap(one => (one.atom.kind === 'cell' ? (evaluation.state.heap.read(one.atom.object, one.atom.field) ?? nothing) : [one])).filter(({ atom }) => atom.kind === 'function' || atom.kind === 'object');
      return own.length > 0 ? own : undefinedValue;
    }
    case '$listen': case '$post': case '$tell':
      actOnChannel(evaluation, name === '$listen' ? 'listen' : name === '$tell' ? 'emit' : 'post', first.map(one => (one.atom.kind === 'builtin' ? { atom: globalObject } : one)), { ...invocation, callee: nothing, arguments: args.slice(1) });
      return undefinedValue;
    case '$join': {
      const token = tokenOf(evaluation.program, second);
      if (token === undefined) return evaluation.whole ? first : leave(evaluation, name, invocation);
      joinChannel(evaluation, first, just({ kind: 'object', id: fieldSite(`joined:${token}`), shape: 'kept', place: at.place, shared: true }));
      return first;
    }
    case '$runs': {
      const [made] = second;
      const specifier = textOf(made?.atom.kind === 'api' ? moduleIn(made.atom) : made?.atom.kind === 'derived' ? underFolder(made.atom) : second);
      if ((specifier === undefined || isModelCode(at.place.file)) && !evaluation.whole) return leave(evaluation, name, invocation);
      const path = specifier === undefined || /^[a-z]+:/.test(specifier) ? undefined : /^[./]/.test(specifier) ? specifier : `./${specifier}`;
      const file = path === undefined ? undefined : evaluation.program.loadedModule(at.place.file, path).file;
      if (file !== undefined) runAsWorker(evaluation, first, file);
      return first;
    }
    case '$outside':
      return just({ kind: 'derived', site: through(at.site, fieldSite(name)), operator: 'event', name: textOf(first) ?? '', parts: [], place: at.place });
    case '$awaited':
      return readMember(evaluation, first, '%awaited', at, true);
    case '$mapped':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return first.reduce<Value>((sum, one) => union(sum, mapped(evaluation, one, second, at)), nothing);
    case '$each':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return first.reduce<Value>((sum, one) => union(sum, one.atom.kind === 'object' && listed.has(one.atom.shape) ? iterated(evaluation, [one], at) : readMember(evaluation, [one], '%awaited', at, true)), nothing);
    case '$runOn': {
      const method = textOf(args[2] ?? nothing);
      if ((textOf(first) === undefined || (method !== undefined && second.some(isOpen))) && !evaluation.whole) return leave(evaluation, name, invocation);
      const callee = method === undefined ? (args[2] ?? nothing) : readMember(evaluation, second, method, at, true).filter(({ atom }) => atom.kind === 'function');
      return evaluation.invoke({ callee, receiver: second, arguments: args.slice(3), form: 'call', at: { site: through(at.site, fieldSite(name)), place: at.place }, trigger: (textOf(first) ?? 'event') as Trigger });
    }
    case '$run':
      // What a handler of requests gives back is an answer, once everything runs.
      if ((textOf(first) === undefined || textOf(first) === 'route') && !evaluation.whole) return leave(evaluation, name, invocation);
      return evaluation.invoke({ callee: second, arguments: args.slice(2), form: 'call', at: { site: through(at.site, fieldSite(name)), place: at.place }, trigger: (textOf(first) ?? 'event') as Trigger });
    case '$keepOn':
      keepOn(evaluation, first, 0);
      return first.some(({ atom }) => atom.kind === 'place') && !evaluation.whole ? leave(evaluation, name, invocation) : first;
    case '$instance':
      return evaluation.whole ? first.reduce<Value>((sum, one) => union(sum, instanceOf(evaluation, one, at)), nothing) : leave(evaluation, name, invocation);
  }
}

/** Keeps an object, and those in it. */
function keepOn(evaluation: Evaluation, value: Value, depth: number): void {
  const { heap } = evaluation.state;
  for (const { atom } of value) {
    if (atom.kind !== 'object' || heap.read(atom.id, '%kept') || (depth > 0 && atom.shape !== 'record')) continue;
    const fields = [...heap.heldBy(atom.id)];
    heap.write(atom.id, '%kept', undefinedValue);
    if (depth === 0) awaitName(evaluation, atom.id);
    if (depth < 3) for (const [name, held] of fields) if (!name.startsWith('%')) keepOn(evaluation, held, depth + 1);
  }
}

/** What a plugin is given of an application: a part that has what the application has, mounted below a path. */
function partOf(evaluation: Evaluation, whole: Value, method: string, path: Value | undefined, at: CallSite): Value {
  return whole.flatMap(({ atom, when }) => {
    if (atom.kind !== 'api') return [];
    const by = apiStep(atom, 'member', method, at);
    // A part of a part is known as that is.
    const node = by.node?.argument(0)?.callbackParameter(0) ?? atom.node;
    const part: ApiAtom = { kind: 'api', site: through(through(at.site, atom.site), fieldSite('$part')), step: 'parameter', name: '0', parent: by, place: at.place, ...(node && { node }) };
    shareWith(evaluation.state.heap, part, [{ given: atom, isCertain: true }]);
    if (path && textOf(path) !== undefined) evaluation.state.heap.write(part.site, partPath, path);
    return [{ atom: part, ...(when && { when }) }];
  });
}

function isUndefined({ atom }: Value[number]): boolean {
  return atom.kind === 'constant' && atom.value === undefined;
}

/** A map of what a query, an object, a map or a list of pairs has under names. */
function entriesOf(evaluation: Evaluation, thing: Value, at: CallSite, kind: string): Value {
  const written = (name: string): string => (kind === 'headers' ? name.toLowerCase() : name);
  const map: Atom = { kind: 'object', id: through(at.site, fieldSite('$entries')), shape: 'map', place: at.place, shared: false };
  const unknown: Value = just({ kind: 'derived', site: at.site, operator: 'key', parts: [] });
  const put = (key: Value, value: Value): void => enter(evaluation, just(map), key, value, at);
  const putUnnamed = (value: Value): void => {
    put(unknown, value);
    evaluation.state.heap.writeAlso(map.id, unnamedPart, just({ kind: 'derived', site: through(at.site, fieldSite(unnamedPart)), operator: '.', name: kind, parts: [value], place: at.place }));
  };
  evaluation.state.heap.write(map.id, '%map', undefinedValue);
  for (const one of thing) {
    const { atom } = one;
    if (atom.kind === 'constant' && typeof atom.value !== 'string') continue;
    if (atom.kind === 'object' && (atom.shape === 'record' || atom.shape === 'kept')) {
      for (const name of evaluation.state.heap.fieldsOf(atom.id)) if (!name.startsWith('%')) put(constant(written(name)), readMember(evaluation, [one], name, at, true));
      const open = evaluation.state.heap.read(atom.id, '%open');
      if (open) putUnnamed(open);
    } else if (atom.kind === 'snapshot' && atom.shape === 'record') {
      for (const [name, value] of atom.fields) if (!name.startsWith('%')) put(constant(written(name)), value);
    } else if (atom.kind === 'object' && atom.shape === 'map') {
      for (const name of evaluation.state.heap.fieldsOf(atom.id)) evaluation.state.heap.write(map.id, name, evaluation.state.heap.read(atom.id, name)!);
    } else if (atom.kind === 'object' || (atom.kind === 'api' && atom.self)) {
      const pairs = knownElements(evaluation, [one]) ?? [iterated(evaluation, [one], at)];
      for (const pair of pairs) {
        const key = readMember(evaluation, pair, '0', at, true);
        const text = textOf(key);
        put(text === undefined ? key : constant(written(text)), readMember(evaluation, pair, '1', at, true));
      }
    } else {
      const { named, others } = queryParts([one]);
      for (const [name, value] of named) put(constant(written(name)), value);
      if (others.length > 0) putUnnamed(others);
    }
  }
  return just(map);
}

const listed: ReadonlySet<string> = new Set(['array', 'set', 'map', 'generator', 'arguments']);

/** Whether only a caller knows it: a place, or what stands in one under a name that a caller gives. */
function isOpen({ atom }: Value[number]): boolean {
  if (atom.kind !== 'derived') return atom.kind === 'place';
  return (atom.operator === 'lookup' && atom.parts.length === 3) || (atom.operator === '.' && atom.parts[0]!.some(isOpen));
}

function mapped(evaluation: Evaluation, one: Value[number], change: Value, at: CallSite): Value {
  const changed = (value: Value, name: string): Value => evaluation.invoke({ callee: change, arguments: [value, constant(name)], form: 'call', at: { site: through(at.site, fieldSite(`$mapped:${name}`)), place: at.place } });
  if (one.atom.kind !== 'object') return changed([one], '');
  const { id, shape } = one.atom;
  const made: Atom = { kind: 'object', id: through(through(at.site, id), fieldSite('$mapped')), shape: shape === 'array' ? 'array' : 'record', place: at.place, shared: false };
  for (const name of evaluation.state.heap.fieldsOf(id)) {
    if (name === '%kept' || name === '%class' || name.startsWith('%set:')) continue;
    const field = name.startsWith('%get:') ? name.slice(5) : name;
    const value = name.startsWith('%') && name !== '%element' && field === name ? evaluation.state.heap.read(id, name)! : changed(readMember(evaluation, [one], field, at, true), field);
    evaluation.state.heap.write(made.id, field, value);
  }
  return just(made);
}

function hasValue(evaluation: Evaluation, { atom }: Value[number]): boolean {
  return atom.kind === 'object' && ['value', '%get:value'].some(field => evaluation.state.heap.read(atom.id, field) !== undefined);
}

/** Gives an object functions as getters or as methods, bound to it; a getter is called with what is `given`. */
function join(evaluation: Evaluation, target: Value, functions: Value, as: string, given: readonly Value[]): void {
  for (const { atom } of functions) {
    if (atom.kind !== 'object') continue;
    for (const name of evaluation.state.heap.fieldsOf(atom.id)) {
      if (name.startsWith('%')) continue;
      const value = evaluation.state.heap.read(atom.id, name)!;
      for (const { atom: owner } of target) {
        if (owner.kind !== 'object') continue;
        const bound = (one: Value): Value => one.flatMap(part => (part.atom.kind === 'function' ? [{ ...part, atom: { ...part.atom, ...(part.atom.receiver ? {} : { receiver: just(owner) }), ...(given.length > 0 && { bound: given }) } }] : []));
        if (as === '$methods') {
          evaluation.state.heap.write(owner.id, name, bound(value));
          continue;
        }
        for (const { atom: how } of value) {
          if (how.kind !== 'object') continue;
          const get = evaluation.state.heap.read(how.id, 'get');
          const set = evaluation.state.heap.read(how.id, 'set');
          if (get) evaluation.state.heap.write(owner.id, `%get:${name}`, bound(get));
          if (set) evaluation.state.heap.write(owner.id, `%set:${name}`, bound(set));
        }
        const getter = bound(value);
        if (getter.length > 0) evaluation.state.heap.write(owner.id, `%get:${name}`, getter);
      }
    }
  }
}

/** Gives an object the fields of another; of those that are references, what they refer to. */
function unwrap(evaluation: Evaluation, target: Value, fields: Value): void {
  const { heap } = evaluation.state;
  for (const { atom } of fields) {
    if (atom.kind !== 'object') continue;
    for (const name of heap.fieldsOf(atom.id).filter(one => !one.startsWith('%'))) {
      for (const { atom: owner } of target) {
        if (owner.kind !== 'object') continue;
        for (const one of heap.read(atom.id, name)!) {
          const getter = one.atom.kind === 'object' ? heap.read(one.atom.id, '%get:value') : undefined;
          if (getter) heap.write(owner.id, `%get:${name}`, getter);
          else heap.writeAlso(owner.id, name, one.atom.kind === 'object' && hasValue(evaluation, one) ? just({ kind: 'cell', object: one.atom.id, field: 'value', name }) : [one]);
        }
      }
    }
  }
}

/** Runs what nobody has called: somebody outside may. */
function runOther(evaluation: Evaluation, value: Value, name: string, receiver: Value, at: CallSite): void {
  const callee = value.filter(({ atom }) => atom.kind === 'function' && !evaluation.whole!.isReached(atom.key));
  if (callee.length > 0) evaluation.invoke({ callee, ...(receiver.length > 0 && { receiver }), arguments: [], form: 'call', at: { site: through(at.site, fieldSite(`$others:${name}`)), place: at.place }, trigger: 'unknown' });
}

function instanceOf(evaluation: Evaluation, one: Value[number], at: CallSite): Value {
  const { atom, when } = one;
  if (atom.kind === 'class') return evaluation.whole!.instanceOf(atom);
  if (atom.kind !== 'api') return nothing;
  const node = atom.node?.instance();
  return [{ atom: { kind: 'api', site: at.site, step: 'new', name: '', parent: atom, place: at.place, ...(node && { node }) }, ...(when && { when }) }];
}

/** What says which module it is: `new URL('./worker.js', import.meta.url)`, `path.join(__dirname, 'worker.js')`. */
function moduleIn({ step, arguments: given = [] }: ApiAtom): Value {
  return (step === 'new' ? given[0] : step === 'call' ? given.at(-1) : undefined) ?? nothing;
}

/** What follows a folder that nobody knows the path of: `__dirname + '/worker.js'`. */
function underFolder({ operator, parts }: DerivedAtom): Value {
  const [folder, rest] = [parts[0] ?? nothing, parts.at(-1) ?? nothing];
  const text = (operator === '+' || operator === 'template') && parts.length === 2 && folder.some(({ atom }) => atom.kind === 'api' && atom.step === 'global') ? textOf(rest) : undefined;
  return text?.startsWith('/') ? constant(`.${text}`) : nothing;
}

/** Whoever runs the program knows. */
function leave(evaluation: Evaluation, name: string, { at, arguments: args }: Invocation): Value {
  const total = evaluation.state.assumed?.total;
  record(evaluation, { kind: 'call', site: at.site, place: at.place, trail: [], callee: just({ kind: 'builtin', name: `intrinsic.${name}` }), arguments: args, argumentPlaces: [], form: 'call', ...(total && { when: total }) });
  return just(placeOf({ kind: 'result', call: at.site }));
}
