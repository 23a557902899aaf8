import type { BehaviourModel, CallModel, InvokeModel } from './api.js';
import { callFunctionsIn } from './call-unknown.js';
import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import { happened } from './condition.js';
import { record, type CallSite, type Evaluation, type Invocation } from './evaluation.js';
import { runBehaviour } from './behaviour.js';
import { readPort, testHolds, type CallSides } from './port-value.js';
import { snapshot } from './snapshot.js';
import { fieldSite, just, placeOf, sameAtom, textOf, withoutConditions, type ApiAtom, type Atom, type Event, type Value } from './value.js';
import { through } from './site.js';
import { assume } from './state.js';

/** A call of something outside the project: what its models say, and else what is said of unknown code. */
export function callApi(evaluation: Evaluation, api: ApiAtom, invocation: Invocation): Value {
  const { at, form } = invocation;
  const sides: CallSides = { arguments: invocation.arguments, ...(invocation.receiver && { receiver: invocation.receiver }) };
  const args = invocation.arguments.map(one => snapshot(evaluation, one, 4));
  const node = form === 'new' ? api.node?.instance() : api.node?.returned();
  const answer: ApiAtom = { kind: 'api', site: at.site, step: form === 'new' ? 'new' : 'call', name: '', parent: api, arguments: args, place: at.place, ...(node && { node }) };
  const model = form === 'new' ? api.node?.construct : api.node?.call;

  const holding = model?.behaviours.find(one => one.entry.holds && one.when.every(test => testHolds(evaluation, test, sides, at) !== false));
  const rows = holding && runCode(evaluation, holding, invocation, sides, answer);
  const found: ApiAtom = rows && rows.length > 0 ? { ...answer, rows } : answer;
  const embodied = model?.behaviours.find(one => one.entry.self && one.when.every(test => testHolds(evaluation, test, sides, at) !== false));
  const self = embodied && runCode(evaluation, embodied, invocation, sides, found);
  const result: ApiAtom = self && self.length > 0 ? { ...found, self } : found;
  for (const one of model?.behaviours ?? []) if (one.entry.also && one.code !== undefined) runCode(evaluation, one, invocation, sides, result);
  const behaviour = model && behaviourOf(evaluation, model, sides, at);
  const known = behaviour && (behaviour.code === undefined ? runBehaviour(evaluation, behaviour, api, invocation, result) : runCode(evaluation, behaviour, invocation, sides, result));

  if (model && isKnown(model) && !logsNothing(model, args)) {
    const total = evaluation.state.assumed?.total;
    record(evaluation, {
      kind: 'use', site: at.site, place: at.place, trail: [], api, form: form === 'new' ? 'new' : 'call', ...(invocation.receiver && { receiver: snapshot(evaluation, invocation.receiver, 3) }),
      arguments: args, argumentPlaces: invocation.argumentPlaces ?? [], result, ...(total && { when: total }),
    });
    // What was stored or announced before may be evidence for what comes after.
    if (model.marks.length > 0 || model.sinks.some(one => remembers.has(one.entry.kind))) assume(evaluation.state, happened({ kind: 'call', callee: just(api), arguments: args }));
  }
  const declared = evaluation.program.declaredOutside(api);
  if (declared !== undefined) return just({ kind: 'derived', site: through(at.site, 17), operator: 'declared', name: String(declared), parts: args, place: at.place });
  if (known) return known;
  if (api.self) {
    // What was never put there is there for another reason, if it is.
    const given = ofOwner(api, evaluation.invoke({ ...invocation, callee: api.self }));
    return given.length > 0 && given.every(({ atom }) => atom.kind === 'constant' && atom.value === undefined) ? just(result) : given;
  }
  if (self) return just(result);
  putIntoReceiver(evaluation, model, invocation, sides);
  const copied = model?.steps.find(step => step.from[0]?.kind === 'receiver' && step.from.length === 1 && step.to[0]?.kind === 'return' && step.to.length === 1);
  if (copied && invocation.receiver) return just({ kind: 'derived', site: at.site, operator: 'text', parts: [snapshot(evaluation, invocation.receiver, 3)], place: at.place });
  return callBacks(evaluation, api, model, invocation, sides, result);
}

/** What a call behaves like; an entry that asks how it is called speaks before those that do not. */
function behaviourOf(evaluation: Evaluation, { behaviours }: CallModel, sides: CallSides, at: CallSite): BehaviourModel | undefined {
  const possible = behaviours.filter(one => !one.entry.also && !one.entry.holds && !one.entry.self && !one.entry.read && one.when.every(test => testHolds(evaluation, test, sides, at) !== false));
  return possible.find(one => one.when.length > 0) ?? possible[0];
}

/** What a method gives: where that is the object itself, whoever called it has it as what it is to them. */
function ofOwner({ parent }: ApiAtom, given: Value): Value {
  if (parent?.kind !== 'api' || !parent.self) return given;
  const own = parent.self;
  return given.some(({ atom }) => own.some(one => one.atom === atom || sameAtom(one.atom, atom))) ? given.map(one => (own.some(part => sameAtom(part.atom, one.atom)) ? { ...one, atom: parent } : one)) : given;
}

/** The call does what the code of its model does. */
function runCode(evaluation: Evaluation, { model, code, given, entry }: BehaviourModel, invocation: Invocation, sides: CallSides, result: ApiAtom): Value | undefined {
  const callee = evaluation.program.codeOf(model, code!);
  if (!callee) return undefined;
  const args = given ? given.map(([start, ...rest]) => (start?.kind === 'return' ? readPort(evaluation, [{ kind: 'argument', from: 0, to: 0 }, ...rest], { arguments: [just(result)] }, invocation.at) : readPort(evaluation, [start!, ...rest], sides, invocation.at))) : invocation.arguments;
  return evaluation.invoke({ ...invocation, callee, arguments: args, ...(entry.props && { receiver: just(placeOf({ kind: 'argument', function: evaluation.key, index: 0 })) }), form: callee[0]?.atom.kind === 'class' ? 'new' : 'call' });
}

/** What is put into something from outside is in it from then on: `form.append('phone', phone)`. A part of it is it: `url.searchParams`. */
function putIntoReceiver(evaluation: Evaluation, model: CallModel | undefined, { at, receiver = [] }: Invocation, sides: CallSides): void {
  for (const step of model?.steps ?? []) {
    if (step.to[0]?.kind !== 'receiver') continue;
    const value = readPort(evaluation, step.from, sides, at);
    if (value.length === 0) continue;
    const name = step.key && textOf(readPort(evaluation, step.key, sides, at));
    for (const { atom } of receiver) {
      let owner: Atom = atom;
      // What is drawn by a context is on its canvas.
      if (step.to[1]?.kind === 'receiver' && owner.kind === 'api' && owner.step === 'call' && owner.parent?.kind === 'api' && owner.parent.parent) owner = owner.parent.parent;
      while (owner.kind === 'api' && owner.step === 'member' && owner.parent) owner = owner.parent;
      if (owner.kind === 'api' && (owner.step === 'new' || owner.step === 'call')) evaluation.state.heap.writeAlso(owner.site, name ?? 'entry', value);
    }
  }
}

const remembers: ReadonlySet<string> = new Set(['client-storage', 'secure-storage', 'database']);

function isKnown(model: CallModel): boolean {
  // What is drawn is told apart from what is put in: the canvas may be anybody's.
  if (model.steps.some(step => step.to[1]?.kind === 'receiver')) return true;
  return knownPorts(model) > 0;
}

function knownPorts(model: CallModel): number {
  return model.sources.length + model.collections.length + model.sinks.length + model.settings.length + model.guards.length + model.decoys.length + model.messages.length + model.permissions.length + model.precisions.length + model.digests.length + model.personalisations.length + model.marks.length;
}

/** Whether all that is known of a call is that it logs, and what it logs is written in the code: `new Error('no account')`. */
function logsNothing(model: CallModel, args: readonly Value[]): boolean {
  return model.sinks.length === knownPorts(model) && model.sinks.every(one => one.entry.kind === 'log') && args.every(value => value.every(({ atom }) => atom.kind === 'constant'));
}

/** Runs the functions an API is given, as its models say when and with what; those no model speaks of, at some later time. */
function callBacks(evaluation: Evaluation, api: ApiAtom, model: CallModel | undefined, invocation: Invocation, sides: CallSides, result: ApiAtom): Value {
  const { at } = invocation;
  const done = new Set<Value>();
  const called = new Set<Atom>();
  let returned: Value = just(result);
  for (const entry of model?.invokes ?? []) {
    if (entry.when.some(test => testHolds(evaluation, test, sides, at) !== true)) continue;
    const found = readPort(evaluation, entry.callback, sides, at);
    // Of several entries that reach one function the first speaks for it.
    const callee = found.filter(one => one.atom.kind !== 'constant' && one.atom.kind !== 'object' && !called.has(one.atom) && !(entry.entry.trigger === 'unknown' && isCalledInside(evaluation, one.atom)));
    if (callee.length === 0) continue;
    done.add(found);
    for (const one of callee) called.add(one.atom);
    for (const one of invocation.arguments) if (one === found) done.add(one);
    const listed = listedCallbacks(evaluation, entry, invocation);
    // Each of a list is called back for itself, so that it is known which one it was.
    if (listed && !entry.result) for (const each of listed) returned = runCallback(evaluation, api, entry, each.callee.filter(one => callee.includes(one)), { ...invocation, arguments: each.given }, sides, returned, each.index);
    else returned = runCallback(evaluation, api, entry, callee, invocation, sides, returned);
  }
  const answers: Value[] = [];
  const rest = invocation.arguments.map(one => (done.has(one) ? [] : one));
  const spokenOf = (model?.invokes ?? []).some(one => one.callback[0]?.kind === 'argument' && one.callback.length > 1);
  // Who no longer listens is not called.
  const isSilenced = model?.behaviours.some(({ entry }) => entry.as === 'silence') ?? false;
  if (!isSilenced && (!spokenOf || done.size === 0)) {
    const event: Event = { kind: 'callback', callee: just(api), arguments: invocation.arguments.map(one => snapshot(evaluation, one, 2)) };
    answers.push(...callFunctionsIn(evaluation, rest, invocation, (argument, index) => just(parameterOf(api, argument, index, invocation, evaluation)), event));
  }
  // What a callback answers may say what the call is about: `find(entry => entry.startsWith('choice='))`.
  const [only] = returned;
  if (answers.length > 0 && only?.atom === result) return just({ ...result, arguments: [...(result.arguments ?? []), ...answers.map(one => withoutConditions(snapshot(evaluation, one, 2)))] });
  return returned;
}

/** Whether the code beside a method calls it by its name, as `this.locate()`, and the markup does not name it: then nobody knows that anything else calls it. */
function isCalledInside(evaluation: Evaluation, atom: Atom): boolean {
  if (atom.kind !== 'function') return false;
  const name = evaluation.program.head(atom.key).name?.split('.').at(-1);
  return name !== undefined && evaluation.program.triggerInMarkup(atom.key.file, name) === undefined && evaluation.program.isCalledIn(atom.key.file, name);
}

/** The callbacks in the elements of a list, as `Argument[2].Element.Member[onPress]` names them, each with the call's arguments as if the list had that element alone. */
function listedCallbacks(evaluation: Evaluation, { callback: [argument, element, member, ...rest] }: InvokeModel, { arguments: args, at }: Invocation): readonly { readonly callee: Value; readonly given: readonly Value[]; readonly index: number }[] | undefined {
  if (argument?.kind !== 'argument' || element?.kind !== 'element' || member?.kind !== 'member' || member.names === '*' || rest.length > 0) return undefined;
  const names = member.names;
  const elements = knownElements(evaluation, args[argument.from] ?? []);
  return elements?.map((one, index) => ({ callee: names.flatMap(name => readMember(evaluation, one, name, at, true)), given: args.map((each, position) => (position === argument.from ? one : each)), index }));
}

function runCallback(evaluation: Evaluation, api: ApiAtom, entry: InvokeModel, callee: Value, invocation: Invocation, sides: CallSides, result: Value, turn = 0): Value {
  if (callee.length === 0) return result;
  const { at } = invocation;
  const argument = entry.callback[0]?.kind === 'argument' ? entry.callback[0].from : 0;
  const given = [0, 1, 2, 3].map(index => just(parameterOf(api, argument, index, invocation, evaluation, entry)) as Value);
  for (const input of entry.with) {
    const [slot, ...rest] = input.to;
    if (slot?.kind !== 'parameter' || slot.index === 'any' || rest.length > 0) continue;
    if (input.from.kind === 'port') given[slot.index] = readPort(evaluation, input.from.tokens, sides, at);
    else given[slot.index] = just({ kind: 'derived', site: through(at.site, slot.index + 11), operator: 'datum', name: input.from.category, parts: [], place: at.place });
  }
  const model = api.node?.call;
  for (const step of model?.steps ?? []) {
    const [into, parameter] = step.to;
    if (into?.kind !== 'argument' || parameter?.kind !== 'parameter' || parameter.index === 'any' || into.from !== argument) continue;
    given[parameter.index] = readPort(evaluation, step.from, sides, at);
  }
  const trigger = entry.entry.trigger;
  const value = evaluation.invoke({
    callee, arguments: given, form: 'call', at: { site: through(turn === 0 ? at.site : through(at.site, turn), fieldSite(entry.entry.callback)), place: at.place },
    ...(trigger !== 'same' && { trigger }),
    event: { kind: 'callback', callee: just(api), arguments: invocation.arguments.map(one => snapshot(evaluation, one, 2)), port: entry.entry.callback, ...(entry.entry.told && { told: entry.entry.told }) },
    ...(entry.callback.length > 1 && { receiver: readPort(evaluation, entry.callback.slice(0, -1), sides, at) }),
  });
  if (!entry.result) return result;
  const [first, ...path] = entry.result;
  if (first?.kind !== 'return') return result;
  if (path.length === 0) return value;
  const id = through(at.site, fieldSite('result'));
  const shape = path[0]?.kind === 'awaited' ? 'promise' : 'array';
  evaluation.state.heap.write(id, shape === 'promise' ? '%awaited' : '%element', value);
  return just({ kind: 'object', id, shape, place: at.place, shared: false });
}

/** What an API hands to a function it calls back. */
function parameterOf(api: ApiAtom, argument: number, index: number, invocation: Invocation, evaluation: Evaluation, entry?: InvokeModel): ApiAtom {
  let node = api.node?.argument(argument);
  for (const token of entry?.callback.slice(1) ?? []) {
    if (token.kind === 'member' && token.names !== '*') node = node?.member(token.names[0]!);
    else if (token.kind === 'property') node = node?.member(token.name);
    else if (token.kind === 'element') node = node?.element();
  }
  const parameter = node?.callbackParameter(index);
  return {
    kind: 'api', site: through(invocation.at.site, 100 + argument * 10 + index), step: 'parameter', name: String(index), parent: api, arguments: invocation.arguments.map(one => snapshot(evaluation, one, 3)),
    place: invocation.at.place, ...(entry && { callback: entry.callback.slice(1) }), ...(parameter && { node: parameter }),
  };
}
