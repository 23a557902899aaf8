import { builtinMethods, classMember, readMember, superOf } from './access.js';
import { arrayOf } from './array.js';
import { constructBase, shapeOfInstances } from './builtin-base.js';
import { callApi } from './call-api.js';
import type { FunctionHead } from './function-head.js';
import { callBuiltin } from './call-builtin.js';
import { callUnknown } from './call-unknown.js';
import { happened } from './condition.js';
import { spreadArguments } from './elements.js';
import { beginDecoratedFields } from './decorate.js';
import { isExhausted, record, thrownBy, type CallSite, type Evaluation, type Invocation } from './evaluation.js';
import { instantiate } from './instantiate.js';
import { isModelCode } from './model-code.js';
import { callProxy } from './proxy.js';
import { putOff, putOffCall } from './put-off.js';
import { isComponent, showComponent } from './show-component.js';
import { snapshot } from './snapshot.js';
import { classSite, constantOf, fieldSite, functionSite, given as knownWhere, just, nothing, placeOf, sameAtom, textOf, takenApart, undefinedValue, union, type ApiAtom, type Atom, type DerivedAtom, type FunctionAtom, type Root, type Value } from './value.js';
import { through } from './site.js';
import { assume, forkState, joinStates, since, type State } from './state.js';
import type { Trigger } from './model.js';
import type { Frame } from './summary.js';

/** Calls whatever the callee may be. What runs because something happens leaves the path here untouched. */
export function invoke(evaluation: Evaluation, invocation: Invocation): Value {
  if (isExhausted(evaluation) || invocation.callee.length === 0) return nothing;
  if (invocation.spreads) {
    const { spreads, ...plain } = invocation;
    const args = spreadArguments(evaluation, invocation.arguments, spreads, invocation.at);
    return args ? invoke(evaluation, { ...plain, arguments: args }) : deferCall(evaluation, invocation.callee, invocation);
  }
  const { callee } = invocation;
  const { heap } = evaluation.state;
  const isLater = invocation.trigger !== undefined || invocation.event !== undefined;
  if (callee.length === 1 && !callee[0]!.when && !isLater) return invokeAtom(evaluation, callee[0]!.atom, invocation);

  // A handler that does nothing anybody asks about is not run.
  if (isLater && callee.every(({ atom }) => atom.kind === 'function' && isInert(evaluation, atom))) {
    for (const { atom } of callee) if (atom.kind === 'function') evaluation.applied.add(evaluation.program.keyOf(atom.key.file, atom.key.index));
    // What a component or a handler of requests gives back is asked for.
    if (invocation.trigger !== 'render' && invocation.trigger !== 'route') return nothing;
  }
  const result = callEach(evaluation, invocation, isLater);
  if (isLater) putOff(evaluation, invocation);
  // What happens once more finds what was left behind the first time.
  if (!isLater || invocation.isCertain || !repeated.has(invocation.trigger ?? 'event') || evaluation.isLooping || !evaluation.state.reachable || !evaluation.state.heap.hasChanged(heap)) return result;
  const once = evaluation.state;
  evaluation.state = forkState(once);
  evaluation.isLooping = true;
  const again = callEach(evaluation, invocation, isLater);
  evaluation.isLooping = false;
  // What it leaves behind is what it left before.
  evaluation.state = once;
  return union(result, again);
}

/** What happens again and again. */
const repeated: ReadonlySet<Trigger> = new Set(['gesture', 'event', 'consent-event']);

/** Calls each that the callee may be, and puts together what they come to; where they run later, with what is if they do not. */
function callEach(evaluation: Evaluation, invocation: Invocation, isLater: boolean): Value {
  const { callee } = invocation;
  const base = evaluation.state;
  const states: State[] = isLater && !invocation.isCertain ? [base] : [];
  const { within } = evaluation;
  if (isLater) evaluation.within = [...within, invocation.at.site].slice(0, 6);
  const thrownBefore = evaluation.thrown;
  let result: Value = nothing;
  for (const [turn, { atom, when }] of callee.entries()) {
    const state = forkState(base);
    assume(state, when);
    if (invocation.event) assume(state, happened(invocation.event));
    evaluation.state = state;
    // What is done by one of several is not done by another.
    const one = invokeAtom(evaluation, atom, turn > 0 ? { ...invocation, at: { ...invocation.at, site: through(invocation.at.site, 900 + turn) } } : invocation);
    if (!state.reachable && !isLater) continue;
    states.push(evaluation.state);
    result = union(result, isLater ? one : knownWhere(one, since(evaluation.state.assumed, base.assumed)));
  }
  evaluation.within = within;
  if (states.length === 0) {
    base.reachable = false;
    evaluation.state = base;
    return nothing;
  }
  evaluation.state = joinStates(states.map(state => ({ ...state, reachable: true })), () => undefined);
  if (isLater) {
    evaluation.state.assumed = base.assumed;
    evaluation.escaped = evaluation.thrown;
    evaluation.thrown = thrownBefore;
  }
  evaluation.state.reachable = base.reachable;
  if (invocation.trigger === 'route') evaluation.whole?.answered(result, invocation.at);
  return result;
}

function isInert(evaluation: Evaluation, atom: FunctionAtom): boolean {
  const summary = evaluation.program.summaryOf(atom.key);
  return summary !== undefined && summary.effects.length === 0 && summary.returns.every(one => one.atom.kind === 'constant');
}

function invokeAtom(evaluation: Evaluation, atom: Atom, invocation: Invocation): Value {
  switch (atom.kind) {
    case 'function':
      return applyFunction(evaluation, atom, invocation);
    case 'class':
      return invocation.form === 'new' ? construct(evaluation, atom, invocation) : isComponent(evaluation, atom) ? showComponent(evaluation, atom, invocation) : callUnknown(evaluation, invocation, 'class');
    case 'builtin':
      // `super.get(key)` of a map that only a caller has.
      if (atom.of?.kind === 'place' && /^(?:map|set)\./.test(atom.name) && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
      if (!evaluation.whole && ofEntries.test(atom.name) && isModelCode(evaluation.key.file) && invocation.arguments.some(isPlace)) return deferCall(evaluation, just(atom), invocation);
      return callBuiltin(evaluation, atom, invocation);
    case 'api': {
      if (atom.step === 'member' && !atom.node && atom.parent?.kind === 'api' && isOwn(evaluation, atom.parent)) {
        const method = methodOfOutside(evaluation, atom.parent, atom.name, atom, invocation);
        if (method) return method;
      }
      if (atom.step === 'member' && (!atom.node || isPlainOfChain(atom, invocation)) && !atom.self && plainMethods.has(atom.name) && invocation.form === 'call' && invocation.receiver && atom.parent?.kind === 'api' && atom.parent.step !== 'package' && atom.parent.step !== 'missing') return callBuiltin(evaluation, { kind: 'builtin', name: `value.${atom.name}` }, invocation);
      if (!evaluation.whole && choosesFields(atom) && invocation.arguments.slice(1).some(one => one.some(part => part.atom.kind === 'place'))) return deferCall(evaluation, just(atom), invocation);
      const usual = atom.step === 'member' && !atom.node ? evaluation.program.anyApi?.member(atom.name) : undefined;
      return callApi(evaluation, usual ? { ...atom, node: usual } : atom, invocation);
    }
    case 'place':
      return callPlace(evaluation, atom, invocation);
    case 'cell':
      if (evaluation.whole) {
        const held = evaluation.state.heap.read(atom.object, atom.field);
        if (held && held.every(one => one.atom.kind !== 'cell')) return invoke(evaluation, { ...invocation, callee: held });
        const inherited = inheritedNow(evaluation, atom, invocation.at);
        if (inherited) return invoke(evaluation, { ...invocation, callee: inherited });
        return atom.name === '' ? callUnknown(evaluation, invocation, atom.name) : callOther(evaluation, invocation, atom.name);
      }
      return deferCall(evaluation, just(atom), invocation);
    case 'derived':
      if (atom.operator === 'bound') return invoke(evaluation, { ...invocation, callee: atom.parts[0]!, receiver: atom.parts[1]!, arguments: [...atom.parts.slice(2), ...invocation.arguments] });
      if (atom.operator === '.') {
        const [owner] = atom.parts[0] ?? [];
        if (owner?.atom.kind === 'derived' && isOwn(evaluation, owner.atom)) {
          const method = methodOfOutside(evaluation, owner.atom, atom.name!, atom, invocation);
          if (method) return method;
        }
        const usual = (owner?.atom.kind === 'derived' && owner.atom.operator === '.') || (owner?.atom.kind === 'cell' && evaluation.whole) ? evaluation.program.anyApi?.member(owner.atom.name!)?.member(atom.name!) : undefined;
        if (usual) return callApi(evaluation, { kind: 'api', site: through(fieldSite(atom.name!), 13), step: 'member', name: atom.name!, node: usual, parent: owner!.atom }, invocation);
      }
      if (atom.operator === '.' && isHeldInCell(atom) && (containerMethods.has(atom.name!) || puts.has(atom.name!) || !builtinMethods.has(atom.name!))) {
        // A module's top level knows what it has put into its classes by then.
        const isSettled = evaluation.whole !== undefined || (evaluation.key.index === 0 && builtinMethods.has(atom.name!));
        if (!isSettled) return deferCall(evaluation, just(atom), invocation);
        const kept = heldNow(evaluation, atom.parts[0]!, invocation.at);
        if (!kept && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
        const method = kept && readMember(evaluation, kept, atom.name!, invocation.at, true).filter(one => one.atom.kind === 'function' || one.atom.kind === 'builtin' || one.atom.kind === 'api');
        if (method && method.length > 0) return invoke(evaluation, { ...invocation, callee: method, receiver: kept! });
      }
      if (atom.operator === '.' && !evaluation.whole && isOfLookup(atom) && (atom.name === '%element' || puts.has(atom.name!) || evaluation.program.isCallableName(atom.name!) || invocation.arguments.some(isCallable))) return deferCall(evaluation, just(atom), invocation);
      if (atom.operator === '.' && builtinMethods.has(atom.name!)) return callBuiltin(evaluation, { kind: 'builtin', name: `value.${atom.name!}` }, { ...invocation, receiver: atom.parts[0]! });
      if (atom.operator === 'lookup' && atom.parts.length === 3 && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
      return callOther(evaluation, invocation, atom.name ?? atom.operator);
    case 'constant':
      return nothing;
    case 'object':
      if (atom.shape === 'proxy') return callProxy(evaluation, atom, invocation);
      return callUnknown(evaluation, invocation, '');
    case 'snapshot':
      return callUnknown(evaluation, invocation, '');
  }
}

/** The method of an instance whose class was not finished where it was made: what it extends is known by now. */
function inheritedNow(evaluation: Evaluation, { object, field }: Extract<Atom, { kind: 'cell' }>, at: CallSite): Value | undefined {
  if (!evaluation.state.heap.read(object, '%class')) return undefined;
  const found = readMember(evaluation, just({ kind: 'object', id: object, shape: 'instance', place: at.place, shared: false }), field, at, true).filter(one => one.atom.kind !== 'cell' && one.atom.kind !== 'constant');
  return found.length > 0 ? found : undefined;
}

function applyFunction(evaluation: Evaluation, atom: FunctionAtom, invocation: Invocation): Value {
  const { program } = evaluation;
  const body = program.head(atom.key);
  const args = atom.bound ? [...atom.bound, ...invocation.arguments] : invocation.arguments;
  const { at } = invocation;
  const node = program.describedFunction(atom.key);
  if (node) {
    evaluation.applied.add(program.keyOf(atom.key.file, atom.key.index));
    return callApi(evaluation, { kind: 'api', site: atom.id, step: 'global', name: body.name!, place: at.place, node }, { ...invocation, arguments: args });
  }
  if (invocation.form === 'new') {
    const instance = just({ kind: 'object', id: through(at.site, atom.id), shape: 'instance', place: at.place, shared: false });
    const prototype = readMember(evaluation, just(atom), 'prototype', at);
    evaluation.state.heap.write(through(at.site, atom.id), '%prototype', prototype);
    return madeBy(run(evaluation, atom, body, { ...invocation, arguments: args, receiver: instance }), instance);
  }
  return run(evaluation, atom, body, { ...invocation, arguments: args, ...(atom.receiver && !isTakenOver(atom, body, invocation.receiver) ? { receiver: atom.receiver } : {}) });
}

/** Whether a method that was read off one object is called on another: `other.read = one.read; other.read()`. */
function isTakenOver(atom: FunctionAtom, body: FunctionHead, receiver: Value | undefined): boolean {
  if (!receiver || receiver.length === 0 || atom.bound || body.kind === 'arrow') return false;
  return receiver.every(one => (one.atom.kind === 'object' || one.atom.kind === 'snapshot') && one.atom.shape !== 'proxy' && !atom.receiver!.some(own => sameAtom(own.atom, one.atom)));
}

function run(evaluation: Evaluation, atom: FunctionAtom, body: FunctionHead, invocation: Invocation): Value {
  const { at } = invocation;
  const trigger = invocation.trigger === 'unknown' ? (evaluation.program.triggerInMarkup(atom.key.file, body.name?.split('.').at(-1) ?? '') ?? 'unknown') : invocation.trigger;
  evaluation.applied.add(evaluation.program.keyOf(atom.key.file, atom.key.index));
  const summary = evaluation.program.summaryOf(atom.key);
  // To be let in, a token had to be shown: its being there is what is known inside.
  body.parameters.forEach((parameter, index) => {
    const type = parameter.type && evaluation.program.consentToken(parameter.type);
    const token = invocation.arguments[index];
    if (type !== undefined && token && token.length > 0) assume(evaluation.state, { kind: 'holds', value: snapshot(evaluation, token, 2), asks: 'truthy', not: false, size: 1, hint: type });
  });
  const key = evaluation.program.keyOf(atom.key.file, atom.key.index);
  const given = summary?.isRecursive ? { ...invocation, arguments: withoutCounts(body, invocation.arguments, at) } : invocation;
  const rounds = evaluation.active.get(key) ?? 0;
  evaluation.active.set(key, rounds + 1);
  const thrownBefore = evaluation.thrown;
  evaluation.thrown = nothing;
  const result = !summary || evaluation.nesting > 40 || rounds > 1
    ? callUnknown(evaluation, { ...invocation, arguments: invocation.arguments.map(one => one.filter(part => part.atom.kind !== 'function')) }, body.name ?? '')
    : instantiate(evaluation, summary, bindingOf(evaluation, atom, body, given), at, { place: at.place, callee: atom.key, ...(trigger && { trigger }) } satisfies Frame);
  if (summary && trigger === undefined) putOffCall(evaluation, summary, [...given.arguments, ...(given.receiver ? [given.receiver] : [])], at, (late, here) => void instantiate(evaluation, late, bindingOf(evaluation, atom, body, given), here, { place: at.place, callee: atom.key }));
  evaluation.active.set(key, rounds);
  const rejected = body.isAsync && !body.isGenerator ? evaluation.thrown : nothing;
  evaluation.thrown = rejected === nothing ? union(thrownBefore, evaluation.thrown) : thrownBefore;
  if (summary && result.length === 0 && !body.isAsync && !body.isGenerator && summary.returns.length === 0) evaluation.state.reachable = false;
  const declared = evaluation.program.declaredGuard(atom.key);
  // What two calls give is not one thing, though nothing in it tells them apart.
  if (declared === undefined) return wrapResult(evaluation, body, result === summary?.returns ? [...result] : result, rejected, at);
  return wrapResult(evaluation, body, just({ kind: 'derived', site: through(at.site, 17), operator: 'declared', name: String(declared), parts: invocation.arguments, place: at.place }), rejected, at);
}

/**
 * The arguments of a call of a function that calls itself. Of a number that is counted up, or down from far, nobody follows each
 * round: it is any number.
 */
function withoutCounts(body: FunctionHead, args: readonly Value[], at: CallSite): readonly Value[] {
  const { counts } = body;
  if (counts.size === 0) return args;
  return args.map((value, index) => {
    const step = counts.get(index);
    const known = step === undefined ? undefined : constantOf(value)?.value;
    if (typeof known !== 'number' || (step! < 0 && known <= 1)) return value;
    return just({ kind: 'derived', site: through(at.site, 95 + index), operator: 'number', parts: [], place: at.place });
  });
}

/** What a call gives, for what the body returned: a promise of it, where the function is async. */
function wrapResult(evaluation: Evaluation, body: FunctionHead, result: Value, rejected: Value, at: CallSite): Value {
  if (!body.isAsync || body.isGenerator) return result;
  const id = through(at.site, functionSite({ file: at.place.file, index: 7 }));
  const held = settle(evaluation, result, at);
  evaluation.state.heap.write(id, '%awaited', held);
  if (rejected.length > 0) evaluation.state.heap.write(id, '%rejected', rejected);
  return just({ kind: 'object', id, shape: 'promise', place: at.place, shared: false });
}

/** What a promise resolved with the value holds: promises of promises are flat. */
export function settle(evaluation: Evaluation, value: Value, at: CallSite): Value {
  let result: Value = nothing;
  for (const { atom, when } of value) {
    // What a call gives whose callee is not known yet may be a promise.
    const held: Value = atom.kind === 'place' && atom.root.kind === 'result' ? readMember(evaluation, just(atom), '%awaited', at, true) : atom.kind === 'object' && atom.shape === 'promise' ? (evaluation.state.heap.read(atom.id, '%awaited') ?? just({ kind: 'cell', object: atom.id, field: '%awaited', name: '' })) : [{ atom }];
    result = union(result, knownWhere(held, when));
  }
  return result;
}

function bindingOf(evaluation: Evaluation, atom: FunctionAtom, body: FunctionHead, invocation: Invocation): (root: Root) => Value | undefined {
  const { at } = invocation;
  const { program } = evaluation;
  const rest = body.parameters.findIndex(parameter => parameter.rest);
  const given = invocation.arguments.map((value, index) => withSource(value, rest >= 0 ? Math.min(index, rest) : index));
  // Lists of arguments are made before the callee's work begins, so that they are there when it reads them.
  const all = body.readsArguments ? arrayOf(evaluation, given, at, 'arguments') : nothing;
  const others = rest < 0 ? nothing : arrayOf(evaluation, given.slice(rest), at, `rest${rest}`);
  return root => {
    switch (root.kind) {
      case 'argument': {
        if (root.function.file !== atom.key.file || root.function.index !== atom.key.index) return undefined;
        if (root.index < 0) return all;
        if (root.index === takenApart) return undefined;
        const parameter = body.parameters[root.index];
        if (parameter?.rest) return others;
        return given[root.index] ?? withSource(undefinedValue, root.index);
      }
      case 'receiver':
        return root.function.file === atom.key.file && root.function.index === atom.key.index ? (invocation.receiver ?? undefinedValue) : undefined;
      case 'frame': {
        const frame = atom.frames.find(one => one.owner.file === root.function.file && one.owner.index === root.function.index);
        // An activation around the one that calls is its callers' to know.
        if (!frame) return undefined;
        if (evaluation.frames.some(one => one.id === frame.id)) return just(placeOf({ kind: 'frame', function: root.function }));
        return just({ kind: 'object', id: frame.id, shape: 'frame', place: at.place, shared: false });
      }
      case 'realm':
      case 'result':
        return undefined;
    }
  };

  /** What a parameter is given is a source by its name, whoever gives it. */
  function withSource(value: Value, index: number): Value {
    const name = body.parameters[index]?.name;
    return name !== undefined && program.isSourceParameter(name) ? union(just(placeOf({ kind: 'argument', function: atom.key, index })), value) : value;
  }
}

/** `new` of a class of the project: fields, then constructors, base first. */
export function construct(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, invocation: Invocation): Value {
  const id = through(invocation.at.site, atom.id);
  const instance = just({ kind: 'object', id, shape: shapeOfInstances(evaluation, atom), place: invocation.at.place, shared: false });
  evaluation.state.heap.write(id, '%class', just(atom));
  return madeBy(constructOn(evaluation, just(atom), instance, invocation, 0), instance);
}

/** A constructor may give another object than the one it was called for. */
function madeBy(given: Value, instance: Value): Value {
  return given.length > 0 && given.every(one => one.atom.kind === 'object') ? given : instance;
}

/** Runs the constructors of a class, or of what else stands behind `extends`, on an instance. Gives what they return. */
export function constructOn(evaluation: Evaluation, origin: Value, instance: Value, invocation: Invocation, depth: number): Value {
  let returned: Value = nothing;
  for (const { atom } of origin) {
    if (atom.kind === 'function') {
      returned = union(returned, invoke(evaluation, { ...invocation, callee: just({ ...atom, receiver: instance }), form: 'call' }));
      continue;
    }
    if (atom.kind === 'builtin' || atom.kind === 'api') constructBase(evaluation, atom, instance, invocation.arguments, invocation.at);
    if (atom.kind !== 'class' || depth > 12) continue;
    const body = evaluation.program.classBody(atom.file, atom.index);
    const base = superOf(evaluation, atom);
    const at = { site: through(invocation.at.site, atom.id), place: invocation.at.place };
    if (body.constructorFunction === undefined) {
      if (base) constructOn(evaluation, base, instance, { ...invocation, at }, depth + 1);
      initialiseFields(evaluation, atom, instance, at);
      continue;
    }
    if (!base) initialiseFields(evaluation, atom, instance, at);
    const key = { file: atom.file, index: body.constructorFunction };
    returned = union(returned, applyFunction(evaluation, { kind: 'function', id: through(atom.id, functionSite(key)), key, frames: atom.frames, receiver: instance }, { ...invocation, form: 'call', at }));
  }
  return returned;
}

export function initialiseFields(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, instance: Value, at: CallSite): void {
  writeFields(evaluation, atom, instance, at);
  beginDecoratedFields(evaluation, atom, instance, at);
}

function writeFields(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, instance: Value, at: CallSite): void {
  const index = evaluation.program.classBody(atom.file, atom.index).fieldInitialiser;
  if (index === undefined) return;
  const key = { file: atom.file, index };
  applyFunction(evaluation, { kind: 'function', id: through(atom.id, functionSite(key)), key, frames: atom.frames, receiver: instance }, { callee: nothing, arguments: [], form: 'call', at: { site: through(at.site, key.index), place: at.place } });
}

function isOwn(evaluation: Evaluation, atom: ApiAtom | DerivedAtom): boolean {
  return evaluation.program.isOfOwnClass(atom);
}

/** Calls the method that something from outside has by the type somebody states of it: who runs the program knows the classes. */
function methodOfOutside(evaluation: Evaluation, owner: ApiAtom | DerivedAtom, name: string, callee: Atom, invocation: Invocation): Value | undefined {
  if (!evaluation.whole) return deferCall(evaluation, just(callee), invocation);
  const method = evaluation.whole.methodOf(owner, name);
  return method && method.length > 0 ? invoke(evaluation, { ...invocation, callee: method }) : undefined;
}

/** A call of something the caller gave. Its methods that everything has are taken for what they usually are. */
function callPlace(evaluation: Evaluation, atom: Extract<Atom, { kind: 'place' }>, invocation: Invocation): Value {
  const name = atom.path.at(-1);
  const { program } = evaluation;
  if (atom.root.kind === 'frame' && atom.root.function.index === 0 && atom.path.length === 2) {
    const fixed = program.fixedMember(atom.root.function.file, Number(atom.path[0]!.slice(1)), atom.path[1]!);
    if (fixed) return invoke(evaluation, { ...invocation, callee: fixed });
  }
  const method = invocation.form === 'call' && invocation.receiver ? methodOf(evaluation, atom, invocation) : undefined;
  if (method) return invoke(evaluation, { ...invocation, callee: method });
  if (atom.root.kind === 'realm' && atom.path.length === 1 && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
  if (name === 'bind' && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
  if (name !== undefined && partOfList.has(name) && atom.root.kind === 'argument' && atom.path.length === 1 && !evaluation.whole && program.head(atom.root.function).parameters[atom.root.index]?.rest) return deferCall(evaluation, just(atom), invocation);
  if (name === 'has' && invocation.receiver && isConstantSet(evaluation, atom)) return callBuiltin(evaluation, { kind: 'builtin', name: 'value.has' }, invocation);
  // Two names may say it together where one says nothing: `$router.push`.
  const usual = name !== undefined && atom.path.length > 1 ? evaluation.program.anyApi?.member(atom.path.at(-2)!)?.member(name) : undefined;
  if (usual) return callApi(evaluation, { kind: 'api', site: through(fieldSite(name!), 13), step: 'member', name: name!, node: usual, ...(invocation.receiver?.[0] && { parent: invocation.receiver[0].atom }) }, invocation);
  if ((name === 'reduce' || name === 'reduceRight') && !evaluation.whole && invocation.arguments[0]?.some(({ atom: one }) => one.kind === 'function')) return deferCall(evaluation, just(atom), invocation);
  if (name !== undefined && ofLists.has(name) && !evaluation.whole && isModelCode(evaluation.key.file)) return deferCall(evaluation, just(atom), invocation);
  if (name === 'concat' && !evaluation.whole && invocation.arguments.some(isCallable)) return deferCall(evaluation, just(atom), invocation);
  // What `this` is, be it a list, a stream or a store, its caller knows.
  if (name !== undefined && plainMethods.has(name) && atom.root.kind === 'receiver' && atom.path.length === 1 && !evaluation.whole) return deferCall(evaluation, just(atom), invocation);
  const isOpen = ((name === 'push' || name === 'replace') && invocation.arguments.length === 1 && isMadeByCall(evaluation, atom)) || isOtherFind(evaluation, name, invocation);
  if (name !== undefined && !isOpen && plainMethods.has(name) && invocation.receiver) return callBuiltin(evaluation, { kind: 'builtin', name: `value.${name}` }, invocation);
  if (name !== undefined && !isOpen && atom.path.length > 0 && !/^v?\d+$|^%/.test(name) && !program.isCallableName(name)) {
    if (builtinMethods.has(name) && !containerMethods.has(name)) return callBuiltin(evaluation, { kind: 'builtin', name: `value.${name}` }, invocation);
    if (!containerMethods.has(name)) return callOther(evaluation, invocation, name);
  }
  if (evaluation.whole) {
    const known = evaluation.whole.calleeOf(atom);
    if (known && known.length > 0) return invoke(evaluation, { ...invocation, callee: known });
    const kept = keptOutside(evaluation, name, invocation);
    evaluation.whole.unresolved(invocation.at.place, name ?? '');
    if (evaluation.whole.isPlainResult(atom)) {
      callUnknown(evaluation, invocation, name ?? '');
      return just({ kind: 'derived', site: invocation.at.site, operator: 'number', parts: [], place: invocation.at.place });
    }
    if (name !== undefined && builtinMethods.has(name) && invocation.receiver) return union(kept, callBuiltin(evaluation, { kind: 'builtin', name: `value.${name}` }, invocation));
    return union(kept, callOther(evaluation, invocation, name ?? ''));
  }
  return deferCall(evaluation, just(atom), invocation);
}

/** What a map or a form that only somebody outside has is given under a name, it gives back under that name. */
function keptOutside({ state: { heap } }: Evaluation, name: string | undefined, { receiver = [], arguments: [key = nothing, ...values] }: Invocation): Value {
  const owner = receiver.length === 1 ? receiver[0]!.atom : undefined;
  const under = textOf(key);
  if (owner?.kind !== 'place' || under === undefined) return nothing;
  const field = `%put:${under}`;
  if (name === 'get' && values.length === 0) return heap.read(owner.id, field) ?? nothing;
  if (name === 'set' && values.length === 1) heap.write(owner.id, field, values[0]!);
  return nothing;
}

/** Whether a `find` is none of an array's: nobody gives it a function. */
function isOtherFind({ program }: Evaluation, name: string | undefined, { arguments: args }: Invocation): boolean {
  return name === 'find' && program.isCallableName(name) && !args.some(value => value.some(({ atom }) => atom.kind !== 'object' && atom.kind !== 'class' && atom.kind !== 'constant'));
}

/** Methods of lists that the code of models leaves to who calls it: there the list may be known element by element. */
const ofLists: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter', 'find', 'slice', 'at', 'concat', 'flat', 'reverse', 'push', 'pop', 'shift', 'join', 'split']);

/** What the code of models asks of an object that only its caller has. */
const ofEntries = /^(?:Object\.(?:keys|values|entries|fromEntries|assign)|Array\.from|Promise\.(?:all|allSettled|any|race))$/;

/** Methods that give a part of a list: of the rest of a call's arguments, its caller knows which. */
const partOfList: ReadonlySet<string> = new Set(['slice', 'at', 'with', 'toSpliced', 'toReversed']);

/** The method of a class of the project that a place must be: of `this`, unless a subclass has another, or of what a module made once. */
function methodOf(evaluation: Evaluation, { root, path }: Extract<Atom, { kind: 'place' }>, { receiver, at }: Invocation): Value | undefined {
  const { program } = evaluation;
  const name = path.at(-1)!;
  let holder: Extract<Atom, { kind: 'class' }> | undefined;
  if (root.kind === 'receiver' && path.length === 1) {
    const { file } = root.function;
    let body = program.head(root.function);
    // An arrow's `this` is that of the function around it.
    while (body.kind === 'arrow' && body.class === undefined && body.parent !== undefined) body = program.head({ file, index: body.parent });
    const index = body.class;
    // What a class of a function closes over only that function knows.
    if (index === undefined || body.parent !== 0 || program.isOverridden(file, index, name)) return undefined;
    holder = { kind: 'class', id: classSite(file, index), file, index, frames: [] };
  } else if (root.kind === 'frame' && root.function.index === 0 && path.length === 2) {
    holder = program.fixedInstance(root.function.file, Number(path[0]!.slice(1)));
  }
  if (!holder) return undefined;
  const field = program.fieldFunction(holder.file, holder.index, name);
  if (field !== undefined) {
    const key = program.keyOf(holder.file, field);
    return just({ kind: 'function', id: through(holder.id, functionSite(key)), key, frames: [], receiver: receiver! });
  }
  if (!hasMethod(evaluation, holder, name)) return undefined;
  const found = classMember(evaluation, holder, name, false, receiver!, at)?.filter(one => one.atom.kind === 'function');
  return found && found.length > 0 ? found : undefined;
}

function hasMethod(evaluation: Evaluation, holder: Extract<Atom, { kind: 'class' }>, name: string): boolean {
  const own = evaluation.program.classBody(holder.file, holder.index).members.filter(one => one.name === name && !one.isStatic);
  if (own.length > 0) return own.some(one => one.kind === 'method' && one.function !== undefined);
  return (superOf(evaluation, holder) ?? []).some(({ atom }) => atom.kind === 'class' && hasMethod(evaluation, atom, name));
}

function isConstantSet(evaluation: Evaluation, { root, path }: Extract<Atom, { kind: 'place' }>): boolean {
  return root.kind === 'frame' && root.function.index === 0 && path.length === 2 && evaluation.program.isConstantSet(root.function.file, Number(path[0]!.slice(1)));
}

/** Whether a place is a method of a variable that holds what a call gave, be it a list or a router: who runs the call knows which. */
function isMadeByCall(evaluation: Evaluation, { root, path }: Extract<Atom, { kind: 'place' }>): boolean {
  return root.kind === 'frame' && path.length === 2 && evaluation.program.isMadeByCall(root.function, Number(path[0]!.slice(1)));
}

/** A method of nobody in particular: some names say enough by themselves (`addEventListener`). */
function callOther(evaluation: Evaluation, invocation: Invocation, name: string): Value {
  const node = evaluation.program.anyApi?.member(name);
  if (!node) return callUnknown(evaluation, invocation, name);
  const parent = invocation.receiver?.[0]?.atom;
  return callApi(evaluation, { kind: 'api', site: through(fieldSite(name), 13), step: 'member', name, node, ...(parent && { parent }) }, invocation);
}

/** Methods that maps, sets and much else have: only who knows the object knows which. */
const containerMethods: ReadonlySet<string> = new Set(['get', 'set', 'has', 'add', 'delete', 'clear', 'next']);

/** Methods whose name is hardly ever anything but the built-in one. */
const plainMethods: ReadonlySet<string> = new Set([
  'map', 'forEach', 'flatMap', 'reduce', 'some', 'every', 'findIndex', 'then', 'catch', 'finally', 'trim', 'toLowerCase', 'toUpperCase', 'startsWith', 'endsWith', 'padStart', 'padEnd',
  'substring', 'charAt', 'toFixed', 'filter', 'find', 'flat', 'at', 'concat', 'sort', 'reverse', 'indexOf', 'keys', 'values', 'entries', 'localeCompare', 'splice', 'push', 'includes', 'slice', 'join', 'split', 'replace', 'replaceAll', 'call', 'apply', 'bind', 'toISOString', 'getTime', 'toString',
]);

/** A method of something a class or a state keeps: what it is, is known once everything runs. */
function isHeldInCell({ parts }: DerivedAtom): boolean {
  const held = parts[0]!.filter(({ atom }) => atom.kind !== 'constant');
  return held.length > 0 && held.every(({ atom }) => atom.kind === 'cell' || (atom.kind === 'derived' && atom.operator === '.' && isHeldInCell(atom)));
}

/** A method of what stands under a name that a caller gives, in an object that a caller has: `handlers[name].push(handler)`. */
function isOfLookup({ parts }: DerivedAtom): boolean {
  return parts[0]!.length > 0 && parts[0]!.every(({ atom }) => atom.kind === 'derived' && ((atom.operator === 'lookup' && atom.parts.length === 3) || (atom.operator === '.' && isOfLookup(atom))));
}

/** Methods by which a list or a set is given more. */
const puts: ReadonlySet<string> = new Set(['push', 'unshift', 'add']);

function isPlace(value: Value): boolean {
  return value.some(({ atom }) => atom.kind === 'place');
}

function isCallable(value: Value): boolean {
  return value.some(({ atom }) => atom.kind === 'function');
}

function heldNow(evaluation: Evaluation, value: Value, at: CallSite, depth = 0): Value | undefined {
  const held = value.reduce<Value>((sum, { atom }) => {
    if (depth > 6) return sum;
    if (atom.kind === 'cell') {
      const inner = evaluation.state.heap.read(atom.object, atom.field) ?? nothing;
      return union(sum, union(inner.filter(one => one.atom.kind === 'object'), heldNow(evaluation, inner.filter(one => one.atom.kind === 'cell'), at, depth + 1) ?? nothing));
    }
    if (atom.kind !== 'derived' || atom.operator !== '.') return sum;
    const owner = heldNow(evaluation, atom.parts[0]!, at, depth + 1);
    const member = owner ? readMember(evaluation, owner, atom.name!, at, true) : nothing;
    return union(sum, union(member.filter(one => one.atom.kind === 'object'), heldNow(evaluation, member.filter(one => one.atom.kind === 'cell'), at, depth + 1) ?? nothing));
  }, nothing);
  return held.length > 0 ? held : undefined;
}

/** Whether what a chain of calls gives is waited for, or gone through by a function, and nothing is said of that method: it is what any promise and any list has. */
function isPlainOfChain({ name, node }: ApiAtom, { arguments: args }: Invocation): boolean {
  if (!node || !(promiseMethods.has(name) || (goneThrough.has(name) && args.some(isCallable)))) return false;
  return [node.call.behaviours, node.call.invokes, node.call.steps, node.call.sources, node.call.guards, node.call.sinks].every(said => said.length === 0);
}

const promiseMethods: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

const goneThrough: ReadonlySet<string> = new Set(['map', 'forEach', 'flatMap', 'filter', 'find', 'findIndex', 'some', 'every', 'reduce', 'sort']);

/** Whether an API gives some of the fields of what it is given, by their names: `pick(user, names)`. */
function choosesFields({ node }: ApiAtom): boolean {
  return node?.call.behaviours.some(({ entry }) => entry.as === 'pick' || entry.as === 'omit') ?? false;
}

/** Leaves a call to the callers, who know what is called. */
function deferCall(evaluation: Evaluation, callee: Value, invocation: Invocation): Value {
  const { at } = invocation;
  const total = evaluation.state.assumed?.total;
  record(evaluation, {
    kind: 'call', site: at.site, place: at.place, trail: [], callee, ...(invocation.receiver && { receiver: invocation.receiver }), arguments: invocation.arguments,
    argumentPlaces: invocation.argumentPlaces ?? [], ...(invocation.spreads && { spreads: invocation.spreads }), form: invocation.form, ...(invocation.trigger && { trigger: invocation.trigger }), ...(total && { when: total }),
  });
  if (!invocation.trigger) evaluation.thrown = union(evaluation.thrown, just(placeOf({ kind: 'result', call: thrownBy(at.site) })));
  return just(placeOf({ kind: 'result', call: at.site }));
}
