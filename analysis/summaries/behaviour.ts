import type { BehaviourModel } from './api.js';
import { readMember } from './access.js';
import { withDefaults } from './with-defaults.js';
import { writeMember } from './write-member.js';
import { actOnChannel } from './channels.js';
import { errorFields } from './builtin-base.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { arrayOf } from './array.js';
import { mount } from './mounts.js';
import { globalObject, realm } from './own-globals.js';
import { keepUnderName } from './named-entries.js';
import { awaitName } from './name-of-kept.js';
import { load, removeStored, store } from './stored.js';
import { readPort } from './port-value.js';
import { restOf } from './rest.js';
import { fieldSite, just, nothing, placeOf, textOf, undefinedValue, union, type ApiAtom, type Atom, type ObjectShape, type Value } from './value.js';
import { through, type Site } from './site.js';

/** What APIs do that keep, share or pass on values in a way of their own; a model names it. Absent: as any other call. */
export function runBehaviour(evaluation: Evaluation, model: BehaviourModel, api: ApiAtom, invocation: Invocation, result: ApiAtom): Value | undefined {
  const { entry: { as: behaviour }, port } = model;
  const { at } = invocation;
  const first = invocation.arguments[0] ?? undefinedValue;
  const made = (shape: ObjectShape, name: string): Extract<Atom, { kind: 'object' }> => ({ kind: 'object', id: through(at.site, fieldSite(name)), shape, place: at.place, shared: false });
  switch (behaviour) {
    // [state, set] = useState(initial): what is read may be whatever was ever set.
    case 'state': {
      const cell = made('context', 'state');
      const initial = initialOf(evaluation, first, invocation);
      evaluation.state.heap.writeAlso(cell.id, 'value', initial);
      awaitName(evaluation, cell.id);
      return arrayOf(evaluation, [just(cellOf(cell.id)), just({ kind: 'builtin', name: 'state.set', of: cell })], at, 'state');
    }
    case 'reducer': {
      const cell = made('context', 'state');
      const [, second = undefinedValue, third = nothing] = invocation.arguments;
      const makes = third.filter(one => one.atom.kind !== 'constant');
      const start = makes.length === 0 ? second : evaluation.invoke({ callee: makes, arguments: [second], form: 'call', at: { site: through(at.site, 4), place: at.place } });
      evaluation.state.heap.writeAlso(cell.id, 'value', start);
      evaluation.state.heap.write(cell.id, 'reducer', first);
      awaitName(evaluation, cell.id);
      return arrayOf(evaluation, [just(cellOf(cell.id)), just({ kind: 'builtin', name: 'state.dispatch', of: cell })], at, 'state');
    }
    case 'ref': {
      const ref = made('record', 'ref');
      // What is shown fills a reference that was made empty.
      const [type] = invocation.typeArguments ?? [];
      const instance = type && evaluation.program.outsideInstance(evaluation.key.file, type, through(at.site, 8), '');
      const element = made('record', 'ref.element');
      // It keeps what is put into it; all else is as the page has it.
      if (!instance) evaluation.state.heap.write(element.id, '%open', just({ kind: 'derived', site: through(at.site, 8), operator: 'element', name: 'element', parts: [], place: at.place }));
      evaluation.state.heap.write(ref.id, 'current', union(first, just(instance ?? element)));
      return just(ref);
    }
    case 'reactive-ref': {
      const ref = made('record', 'ref');
      evaluation.state.heap.write(ref.id, 'value', first);
      awaitName(evaluation, ref.id);
      return just(ref);
    }
    case 'computed-ref': {
      const ref = made('record', 'ref');
      const computed = initialOf(evaluation, readGetter(evaluation, first, invocation), invocation);
      evaluation.state.heap.write(ref.id, 'value', computed);
      return just(ref);
    }
    case 'call-now':
      return evaluation.invoke({ callee: first, arguments: [], form: 'call', at: { site: through(at.site, 5), place: at.place } });
    case 'identity':
      return first;
    case 'create-context': {
      const context = made('context', 'context');
      evaluation.state.heap.write(context.id, 'value', first);
      evaluation.state.heap.write(context.id, 'Consumer', just({ kind: 'builtin', name: 'context.Consumer', of: context }));
      evaluation.state.heap.write(context.id, 'Provider', just({ kind: 'builtin', name: 'context.Provider', of: context }));
      return just(context);
    }
    case 'use-context':
      return readMember(evaluation, first, '%context', at);
    case 'lazy-component': {
      const loaded = evaluation.invoke({ callee: first, arguments: [], form: 'call', at: { site: through(at.site, 7), place: at.place } });
      return readMember(evaluation, readMember(evaluation, loaded, '%awaited', at), 'default', at);
    }
    case 'instance': {
      const made = first.map(({ atom, when }): Value[number] | undefined => {
        const node = atom.kind === 'api' ? atom.node?.instance() : undefined;
        return node && { atom: { kind: 'api', site: at.site, step: 'new', name: '', parent: atom, place: at.place, node }, ...(when && { when }) };
      });
      return made.every(one => one !== undefined) && made.length > 0 ? made : undefined;
    }
    case 'render':
      if (port) return showGiven(evaluation, readPort(evaluation, port, { arguments: invocation.arguments }, at), at);
      return evaluation.invoke({ callee: just({ kind: 'builtin', name: 'render' }), arguments: [first], form: 'call', at });
    case 'component-props':
      return just(placeOf({ kind: 'argument', function: evaluation.key, index: 0 }));
    case 'defaults':
      return withDefaults(evaluation, first, invocation.arguments[1] ?? undefinedValue, made('record', 'defaults'), at);
    case 'middleware': case 'guarded': case 'route': case 'route-parameter': case 'on-answer': case 'on-error':
      mount(evaluation, api, invocation, just(result));
      return just(result);
    // What a model says of functions among the routes besides runs as for any other call.
    case 'pages':
      mount(evaluation, api, invocation, just(result));
      return api.node?.call.invokes.length ? undefined : just(result);
    case 'page-guard':
      mount(evaluation, api, invocation, just(result));
      return just(result);
    case 'error': {
      const error = made('record', 'error');
      for (const [name, value] of Object.entries(errorFields(evaluation, invocation.arguments, at))) evaluation.state.heap.write(error.id, name, value);
      return just(error);
    }
    case 'listen': case 'listen-once': case 'emit': case 'silence': case 'subscribe': case 'publish': case 'dispatch': case 'post': {
      const channel = invocation.receiver && invocation.receiver.length > 0 ? invocation.receiver : just(api.parent ?? globalObject);
      actOnChannel(evaluation, behaviour, channel, invocation);
      // An emitter of the project's own is given back to who listens, or no longer does: `new Feed().on('item', …).pull()`.
      return channel.every(({ atom }) => atom.kind === 'object') && (behaviour.startsWith('listen') || behaviour === 'silence') ? channel : undefined;
    }
    case 'put': case 'take': case 'take-all': case 'drop':
      return keepUnderName(evaluation, behaviour, invocation);
    case 'store':
      store(evaluation, api, invocation);
      return undefined;
    case 'load':
      return load(evaluation, api, invocation);
    case 'unstore':
      removeStored(evaluation, api, invocation);
      return undefined;
    case 'expose': {
      const name = textOf(first);
      if (name !== undefined) writeMember(evaluation, realm, name, invocation.arguments[1] ?? undefinedValue, at);
      return undefinedValue;
    }
    case 'promisify':
      return first.every(({ atom }) => atom.kind === 'function' || atom.kind === 'place' || (atom.kind === 'api' && atom.node?.call.behaviours.some(one => one.code !== undefined))) ? first.map(one => ({ ...one, atom: { kind: 'builtin', name: 'promisified', of: one.atom } })) : undefined;
    case 'page-state':
      openState(evaluation, readMember(evaluation, first, 'data', at), at);
      return undefined;
    case 'omit':
      return restOf(evaluation, first, namesIn(evaluation, invocation.arguments.slice(1)), at);
    case 'pick': {
      const picked = made('record', 'picked');
      evaluation.state.heap.write(picked.id, '%record', undefinedValue);
      for (const name of namesIn(evaluation, invocation.arguments.slice(1))) evaluation.state.heap.write(picked.id, name, readMember(evaluation, first, name, at));
      return just(picked);
    }
    // Whoever calls the API sees to it.
    case 'code':
      return undefined;
    case 'throws':
      evaluation.state.reachable = false;
      return [];
  }
}


/** What a page shows is, besides what it starts with, whatever its host or a person puts there: `setData`, an input bound to it. */
function openState(evaluation: Evaluation, state: Value, at: CallSite): void {
  for (const { atom } of state) {
    if (atom.kind !== 'object') continue;
    for (const name of evaluation.state.heap.fieldsOf(atom.id)) {
      if (name.startsWith('%')) continue;
      const site = through(through(at.site, atom.id), fieldSite(name));
      const put: Value = just({ kind: 'derived', site: through(site, 64), operator: 'event', name: 'data', parts: [], place: at.place });
      evaluation.state.heap.writeAlso(atom.id, name, just({ kind: 'derived', site, operator: '.', name, parts: [put], place: at.place }));
    }
  }
}

/** The names of fields that a call is given, one by one or in a list. */
function namesIn(evaluation: Evaluation, values: readonly Value[]): readonly string[] {
  return values.flatMap(value => value.flatMap(({ atom }) => {
    if (atom.kind === 'constant') return typeof atom.value === 'string' ? [atom.value] : [];
    if (atom.kind !== 'object' || atom.shape !== 'array') return [];
    return evaluation.state.heap.fieldsOf(atom.id).flatMap(field => textOf(evaluation.state.heap.read(atom.id, field)!) ?? []);
  }));
}

/** Shows an element, or what a function makes: an element, or the component to be shown. */
function showGiven(evaluation: Evaluation, value: Value, at: CallSite): Value {
  const isComponent = (atom: Atom): boolean => atom.kind === 'function' || atom.kind === 'class';
  const functions = value.filter(one => one.atom.kind === 'function');
  const made = functions.length === 0 ? [] : evaluation.invoke({ callee: functions, arguments: [], form: 'call', at: { site: through(at.site, 9), place: at.place }, trigger: 'render' });
  const shown = [...value.filter(one => one.atom.kind !== 'function'), ...made];
  const components = shown.filter(one => isComponent(one.atom));
  const elements = shown.filter(one => !isComponent(one.atom));
  if (components.length > 0) evaluation.invoke({ callee: just({ kind: 'builtin', name: 'render-element' }), arguments: [components, undefinedValue], form: 'call', at: { site: through(at.site, 10), place: at.place } });
  return evaluation.invoke({ callee: just({ kind: 'builtin', name: 'render' }), arguments: [elements], form: 'call', at });
}

function initialOf(evaluation: Evaluation, initial: Value, invocation: Invocation): Value {
  if (!initial.some(one => one.atom.kind === 'function')) return initial;
  return evaluation.invoke({ callee: initial, arguments: [], form: 'call', at: { site: through(invocation.at.site, 4), place: invocation.at.place } });
}

function readGetter(evaluation: Evaluation, value: Value, invocation: Invocation): Value {
  const object = value.some(one => one.atom.kind === 'object');
  return object ? readMember(evaluation, value, 'get', invocation.at) : value;
}

function cellOf(object: Site): Atom {
  return { kind: 'cell', object, field: 'value', name: '' };
}
