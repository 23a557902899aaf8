import { readMember } from './access.js';
import { record as recordEffect, type CallSite, type Evaluation, type Invocation } from './evaluation.js';
import { copyOf } from './copy.js';
import { record } from './fields.js';
import { isGlobalObject } from './own-globals.js';
import type { Heap } from './heap.js';
import { through, type Site } from './site.js';
import { snapshot } from './snapshot.js';
import { constant, constantOf, fieldSite, just, nothing, textOf, undefinedValue, union, type Atom, type Condition, type Value } from './value.js';

/**
 * Things that hand on what is told to them: emitters, event targets, subjects, message ports. Who listens is kept with the thing,
 * by the name of the event, and is called with what is emitted.
 */
export type ChannelAct = 'listen' | 'listen-once' | 'emit' | 'silence' | 'subscribe' | 'publish' | 'dispatch' | 'post';

/**
 * Does something to a channel: now, where all that is done to it is seen here, else when everything runs.
 *
 * That is so for an object that is made here and that no others ask for by its name, and at a module's top level for what the module made.
 */
export function actOnChannel(evaluation: Evaluation, act: ChannelAct, channel: Value, acting: Invocation): void {
  const atom = channel[0]?.atom;
  if (!atom) return;
  // What is posted is a copy: what becomes of it here, nobody there sees.
  const [posted, ...others] = acting.arguments;
  const invocation = act === 'post' && posted ? { ...acting, arguments: [copyOf(evaluation, snapshot(evaluation, posted, 4), { site: through(acting.at.site, fieldSite('posted')), place: acting.at.place }), ...others] } : acting;
  if (evaluation.whole || (atom.kind === 'object' && !atom.isCommon) || (isOwnOfModule(evaluation, atom) && !isFarReaching(evaluation, atom))) {
    carryOut(evaluation, act, channel, invocation);
    return;
  }
  const { at, arguments: args } = invocation;
  const total = evaluation.state.assumed?.total;
  recordEffect(evaluation, {
    kind: 'call', site: through(at.site, fieldSite(`act:${act}`)), place: at.place, trail: [], callee: just({ kind: 'builtin', name: `channel.${act}`, of: atom }), arguments: args, argumentPlaces: [], form: 'call',
    ...(total && { when: total }),
  });
}

function isOwnOfModule({ key }: Evaluation, atom: Atom): boolean {
  let made: Atom | undefined = atom;
  for (let depth = 0; made?.kind === 'api' && made.step === 'member' && depth < 4; depth++) made = made.parent;
  return key.index === 0 && made?.kind === 'api' && (made.step === 'new' || made.step === 'call') && made.place?.file === key.file;
}

function carryOut(evaluation: Evaluation, act: ChannelAct, channel: Value, invocation: Invocation): void {
  for (const [turn, id] of sitesOf(evaluation, channel[0]?.atom, act, invocation).entries()) {
    const { at } = invocation;
    carryOutAt(evaluation, act, id, turn === 0 ? invocation : { ...invocation, at: { site: through(at.site, 600 + turn), place: at.place } }, channel);
  }
}

function carryOutAt(evaluation: Evaluation, act: ChannelAct, id: Site, { arguments: args, at }: Invocation, on: Value): void {
  const [first = undefinedValue, second = undefinedValue] = args;
  switch (act) {
    case 'listen': case 'listen-once': {
      const once = act === 'listen-once' || (args[2] !== undefined && constantOf(readMember(evaluation, args[2], 'once', at, true))?.value === true);
      listen(evaluation, id, textOf(first), callables(evaluation, second, ['handleEvent'], at), at, once ? oncePrefix : listenerPrefix);
      return;
    }
    case 'subscribe':
      listen(evaluation, id, '', callables(evaluation, first, ['next'], at), at);
      return;
    case 'silence': {
      const gone = callables(evaluation, second, ['handleEvent'], at);
      const name = textOf(first);
      for (const field of name === undefined ? listenerFields(evaluation, id) : [`${listenerPrefix}${name}`, `${oncePrefix}${name}`]) {
        const left = gone.length === 0 ? nothing : (evaluation.state.heap.read(id, field) ?? nothing).filter(({ atom }) => !gone.some(one => one.atom === atom || (one.atom.kind === 'function' && atom.kind === 'function' && one.atom.id === atom.id)));
        evaluation.state.heap.write(id, field, left);
      }
      return;
    }
    case 'emit':
      tell(evaluation, id, textOf(first), args.slice(1), at, on);
      return;
    case 'publish':
      tell(evaluation, id, '', args, at);
      return;
    case 'dispatch': {
      const made = first[0]?.atom;
      tell(evaluation, id, made?.kind === 'api' && made.step === 'new' ? textOf(made.arguments?.[0] ?? nothing) : made?.kind === 'object' ? textOf(readMember(evaluation, first, 'type', at, true)) : undefined, [first], at, on);
      return;
    }
    case 'post':
      tell(evaluation, id, 'message', [record(evaluation, { site: through(at.site, fieldSite('message')), place: at.place }, { data: first })], at);
      return;
  }
}

/** Adds a listener that was assigned: `port.onmessage = …`. */
export function listenByAssignment(evaluation: Evaluation, channel: Atom, name: string, listener: Value, at: CallSite): void {
  actOnChannel(evaluation, 'listen', just(channel), { callee: nothing, arguments: [constant(name), listener], form: 'call', at });
}

const listenerPrefix = '%listeners:';
/** Who listens for the next time alone. */
const oncePrefix = '%once:';
/** What was told on an earlier way into the program, by that way. */
const toldPrefix = '%told:';
/** What was told by who runs later than what is written behind it. */
const latePrefix = '%late:';
/** As many values of one event are kept for who listens later. */
const mostTold = 3;

function listen(evaluation: Evaluation, id: Site, name: string | undefined, listener: Value, at: CallSite, prefix = listenerPrefix): void {
  if (listener.length === 0) return;
  evaluation.state.heap.writeAlso(id, `${prefix}${name ?? '*'}`, listener);
  if (name === undefined) return;
  // What is told by who runs later, as a timer, was not told yet.
  if (evaluation.state.heap.read(id, `${latePrefix}0:${name}`)) {
    const values = Array.from({ length: mostTold }, (_, index) => evaluation.state.heap.read(id, `${latePrefix}${index}:${name}`) ?? undefinedValue);
    call(evaluation, listener, values, { site: through(at.site, fieldSite(latePrefix)), place: at.place });
  }
  if (!evaluation.whole) return;
  // Which of two ways in comes first nobody knows; on one way, what was told before is over.
  const now = evaluation.whole.wayIn();
  for (const field of evaluation.state.heap.fieldsOf(id)) {
    const [, way, event] = /^%told:(\d+):0:(.*)$/.exec(field) ?? [];
    if (way === undefined || way === now || event !== name) continue;
    const values = Array.from({ length: mostTold }, (_, index) => evaluation.state.heap.read(id, `${toldPrefix}${way}:${index}:${name}`) ?? undefinedValue);
    call(evaluation, listener, values, { site: through(at.site, fieldSite(field)), place: at.place });
  }
}

function tell(evaluation: Evaluation, id: Site, name: string | undefined, values: readonly Value[], at: CallSite, on?: Value): void {
  const { heap } = evaluation.state;
  const fields = listenerFields(evaluation, id).filter(field => name === undefined || isFor(field, name));
  if (evaluation.whole && name !== undefined) values.slice(0, mostTold).forEach((value, index) => heap.writeAlso(id, `${toldPrefix}${evaluation.whole!.wayIn()}:${index}:${name}`, value));
  if (evaluation.within.length > 0 && name !== undefined) values.slice(0, mostTold).forEach((value, index) => evaluation.state.heap.writeAlso(id, `${latePrefix}${index}:${name}`, value));
  const listeners = fields.reduce<Value>((sum, field) => union(sum, evaluation.state.heap.read(id, field) ?? nothing), nothing);
  // In what order different ways in come nobody knows.
  if (!evaluation.whole && !evaluation.isLooping && name !== undefined && evaluation.state.heap.read(id, `${oncePrefix}${name}`)) evaluation.state.heap.write(id, `${oncePrefix}${name}`, nothing);
  if (listeners.length > 0) call(evaluation, listeners, values, at, on);
}

function call(evaluation: Evaluation, listeners: Value, values: readonly Value[], at: CallSite, on?: Value): void {
  for (const [index, listener] of listeners.entries()) {
    evaluation.invoke({ callee: [listener], arguments: values, form: 'call', at: { site: through(at.site, 500 + index), place: at.place }, trigger: 'event', ...(on && { receiver: on }) });
  }
}

function listenerFields(evaluation: Evaluation, id: Site): readonly string[] {
  return evaluation.state.heap.fieldsOf(id).filter(field => field.startsWith(listenerPrefix) || field.startsWith(oncePrefix));
}

/** Whether who listens under a field hears of an event; a pattern has `*` for a part of a name, and `**` for all parts from there on. */
function isFor(field: string, event: string): boolean {
  const listened = field.slice(field.startsWith(oncePrefix) ? oncePrefix.length : listenerPrefix.length);
  if (listened === event || listened === '*') return true;
  if (!listened.includes('*')) return false;
  const [parts, told] = [listened.split('.'), event.split('.')];
  const open = parts.indexOf('**');
  return (open >= 0 || parts.length === told.length) && parts.slice(0, open >= 0 ? open : parts.length).every((part, index) => part === '*' || part === told[index]);
}

/** The functions that are to be called: themselves, or methods of an object that listens. */
function callables(evaluation: Evaluation, value: Value, methods: readonly string[], at: CallSite): Value {
  return value.flatMap((one): Value => {
    if (one.atom.kind === 'function' || one.atom.kind === 'builtin' || one.atom.kind === 'place') return [one];
    if (one.atom.kind !== 'object') return [];
    return methods.flatMap(name => readMember(evaluation, [one], name, at, true).filter(({ atom }) => atom.kind === 'function').map(method => (method.atom.kind === 'function' && !method.atom.receiver ? { ...method, atom: { ...method.atom, receiver: [one] } } : method)));
  });
}

/**
 * What a channel is known by, for what is done to it.
 *
 * The global object is one for all files; but what a file tells it goes to whoever runs the file as a worker, and what that tells the
 * worker the file hears.
 */
function sitesOf(evaluation: Evaluation, atom: Atom | undefined, act: ChannelAct, { arguments: args, at }: Invocation): readonly Site[] {
  if (!atom) return [];
  const own = siteOf(atom);
  if (own === undefined) return [];
  if (atom.kind === 'api' && isGlobalObject(atom)) {
    if (act === 'listen' || act === 'listen-once') return [globalSite, insideOf(at.place.file)];
    // A page says whom it tells; a worker has but one to tell.
    return act !== 'post' ? [globalSite] : args.length > 1 ? [globalSite, outsideOf(at.place.file)] : [outsideOf(at.place.file)];
  }
  const { heap } = evaluation.state;
  const joined = heap.read(own, joinedField)?.[0]?.atom;
  if (joined?.kind === 'object') return [joined.id];
  const file = textOf(heap.read(own, runsField) ?? nothing);
  if (file === undefined) return [own];
  return act === 'post' ? [insideOf(file)] : [own, outsideOf(file)];
}

/** Makes something one channel with all that are joined under the same name. */
export function joinChannel(evaluation: Evaluation, thing: Value, name: Value): void {
  for (const { atom } of thing) {
    const own = siteOf(atom);
    if (own !== undefined) evaluation.state.heap.write(own, joinedField, name);
  }
}

/** Says that something runs a file as a worker. */
export function runAsWorker(evaluation: Evaluation, thing: Value, file: string): void {
  for (const { atom } of thing) {
    const own = siteOf(atom);
    if (own !== undefined) evaluation.state.heap.write(own, runsField, constant(file));
  }
}

/** Whether an effect is one of a listener called with an event that nobody knows, where the program is seen to tell of such events itself. */
export function isToldHere(heap: Heap, when: Condition | undefined): boolean {
  if (!when) return false;
  if (when.kind === 'all') return when.parts.some(part => isToldHere(heap, part));
  if (when.kind !== 'happened' || !when.event.told) return false;
  const { callee, arguments: [name = nothing] } = when.event;
  const [listening] = callee;
  const channel = listening?.atom.kind === 'api' ? listening.atom.parent : undefined;
  const site = !channel || (channel.kind === 'api' && isGlobalObject(channel)) ? globalSite : siteOf(channel);
  const event = textOf(name);
  return site !== undefined && event !== undefined && heap.fieldsOf(site).some(field => /^%told:\d+:0:(.*)$/.exec(field)?.[1] === event);
}

/** Whether others hear what it is told, in files of their own. */
function isFarReaching({ state: { heap } }: Evaluation, atom: Atom): boolean {
  const own = siteOf(atom);
  return own !== undefined && (heap.read(own, joinedField) ?? heap.read(own, runsField)) !== undefined;
}

const joinedField = '%joined';
const runsField = '%runs';
const globalSite = fieldSite('channel of the global object');

function insideOf(file: string): Site {
  return fieldSite(`channel into ${file}`);
}

function outsideOf(file: string): Site {
  return fieldSite(`channel out of ${file}`);
}

/** The two ends of one pipe, read off what was made, are one channel. */
function siteOf(atom: Atom | undefined): Site | undefined {
  if (!atom) return undefined;
  if (atom.kind === 'api') return atom.step === 'member' && atom.parent?.kind === 'api' && atom.parent.step === 'new' ? atom.parent.site : atom.site;
  return atom.kind === 'object' || atom.kind === 'place' ? atom.id : undefined;
}
