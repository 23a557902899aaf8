import type { ApiNode, InvokeModel } from './api.js';
import { controlNames, readMember } from './access.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { holds } from './condition.js';
import { isExhausted, record } from './evaluation.js';
import { isGesture } from './gestures.js';
import { snapshot } from './snapshot.js';
import { withDefaults } from './with-defaults.js';
import { assume, forkState, joinStates } from './state.js';
import type { Trigger } from './model.js';
import { constantOf, fieldSite, given, just, nothing, union, type ApiAtom, type Atom, type Value } from './value.js';
import { through } from './site.js';

/** What a component gives is shown: its elements' components run, their handlers wait for a person. */
export function renderValue(evaluation: Evaluation, value: Value, at: CallSite): void {
  for (const { atom, when } of value) {
    if (atom.kind === 'constant' || atom.kind === 'derived') continue;
    const here: CallSite = { site: through(at.site, atom.kind === 'object' ? atom.id : 61), place: at.place };
    if (!when) {
      renderAtom(evaluation, atom, here);
      continue;
    }
    const before = evaluation.state;
    evaluation.state = forkState(before);
    assume(evaluation.state, when);
    renderAtom(evaluation, atom, here);
    const after = evaluation.state;
    evaluation.state = joinStates([before, after], () => undefined);
    evaluation.state.assumed = before.assumed;
    evaluation.state.reachable = before.reachable;
  }
}

/** Shows one thing. A component that shows itself is followed as far as calls are. */
function renderAtom(evaluation: Evaluation, atom: Atom, at: CallSite): void {
  if (evaluation.nesting > 24 || isExhausted(evaluation)) return;
  evaluation.nesting++;
  renderKnown(evaluation, atom, at);
  evaluation.nesting--;
}

/** Shows what a list holds, one after the other: all together would be more than are kept apart. */
function renderList(evaluation: Evaluation, list: Extract<Atom, { kind: 'object' }>, at: CallSite): void {
  const { heap } = evaluation.state;
  const single = heap.fieldsOf(list.id).filter(name => /^\d+$/.test(name)).map(name => heap.read(list.id, name)!);
  if (single.length === 0) return renderValue(evaluation, readMember(evaluation, just(list), '%element', at), at);
  const [others, open] = [heap.read(list.id, '%element') ?? [], heap.read(list.id, '%open')];
  for (const value of [...single, others]) renderValue(evaluation, value, at);
  if (open) renderValue(evaluation, readMember(evaluation, open, '%element', at), at);
}

function renderKnown(evaluation: Evaluation, atom: Atom, at: CallSite): void {
  if (atom.kind === 'place' || atom.kind === 'cell') {
    const total = evaluation.state.assumed?.total;
    record(evaluation, {
      kind: 'call', site: at.site, place: at.place, trail: [], callee: just({ kind: 'builtin', name: 'render' }), arguments: [just(atom)], argumentPlaces: [], form: 'call',
      ...(total && { when: total }),
    });
    return;
  }
  if (atom.kind !== 'object') return;
  if (atom.shape === 'array') return renderList(evaluation, atom, at);
  // A component may be asked for what it shows and have to wait for it.
  if (atom.shape === 'promise') return renderValue(evaluation, readMember(evaluation, just(atom), '%awaited', at, true), at);
  if (atom.shape !== 'element') return;
  const { heap } = evaluation.state;
  const type = heap.read(atom.id, '%type') ?? [];
  const props = heap.read(atom.id, '%props') ?? [];
  const here: CallSite = { site: through(at.site, atom.id), place: atom.place };
  const tag = type.length === 0 ? undefined : constantOf(type);
  if (type.length === 0 || tag) {
    if (typeof tag?.value === 'string') recordShown(evaluation, tag.value, props, here);
    return renderOutside(evaluation, props, here, atom);
  }
  const isOne = type.length === 1 && !type[0]!.when;
  for (const { atom: component, when } of type) {
    const before = evaluation.state;
    if (!isOne) evaluation.state = forkState(before);
    assume(evaluation.state, when);
    guardChildren(evaluation, component, props, here);
    switch (component.kind) {
      case 'function': {
        const shown = evaluation.invoke({ callee: just(component), arguments: [props, ...referenceIn(evaluation, props, here)], form: 'call', at: here, trigger: 'render' });
        renderValue(evaluation, shown, here);
        break;
      }
      case 'class': {
        const all = withDefaultProps(evaluation, component, props, here);
        const instance = evaluation.invoke({ callee: just(component), arguments: [all], form: 'new', at: here, trigger: 'render' });
        for (const one of instance) if (one.atom.kind === 'object') evaluation.state.heap.write(one.atom.id, 'props', all);
        refer(evaluation, props, instance, here);
        showInstance(evaluation, instance, all, here);
        break;
      }
      case 'object': case 'builtin': {
        const context = component.kind === 'object' ? component : component.name === 'context.Provider' ? component.of : undefined;
        if (context?.kind === 'object' && context.shape === 'context') {
          const value = readMember(evaluation, props, 'value', here);
          evaluation.state.heap.writeAlso(context.id, 'value', given(value, evaluation.state.assumed?.total));
        }
        if (component.kind === 'builtin' && component.name === 'context.Consumer' && component.of) {
          const shown = evaluation.invoke({ callee: readMember(evaluation, props, 'children', here), arguments: [readMember(evaluation, just(component.of), '%context', here)], form: 'call', at: here, trigger: 'render' });
          renderValue(evaluation, shown, here);
          break;
        }
        renderOutside(evaluation, props, here, atom);
        break;
      }
      case 'api': {
        if (component.node?.call.behaviours.some(one => one.code !== undefined)) {
          const shown = evaluation.invoke({ callee: just(component), arguments: [props], form: 'call', at: here, trigger: 'render' });
          renderValue(evaluation, shown, here);
          break;
        }
        const total = evaluation.state.assumed?.total;
        const node = component.node?.returned();
        record(evaluation, {
          kind: 'use', site: here.site, place: atom.place, trail: [], api: component, form: 'render', arguments: [snapshot(evaluation, props, 4)], argumentPlaces: [atom.place],
          result: { kind: 'api', site: here.site, step: 'call', name: '', parent: component, ...(node && { node }) }, ...(total && { when: total }),
        });
        fillReference(evaluation, props, component, here);
        renderOutside(evaluation, props, here, atom, component);
        break;
      }
      case 'place': case 'cell': {
        // Somebody else knows the component: the element is shown when they do.
        const total = evaluation.state.assumed?.total;
        record(evaluation, {
          kind: 'call', site: here.site, place: atom.place, trail: [], callee: just({ kind: 'builtin', name: 'render-element' }), arguments: [just(component), props], argumentPlaces: [],
          form: 'call', trigger: 'render', ...(total && { when: total }),
        });
        break;
      }
      default:
        renderOutside(evaluation, props, here, atom);
    }
    if (isOne) continue;
    const after = evaluation.state;
    evaluation.state = joinStates([before, after], () => undefined);
    evaluation.state.assumed = before.assumed;
    evaluation.state.reachable = before.reachable;
  }
}

/** What a component that the owner declares to be a check of consent is given to show is shown only with a yes. */
function guardChildren(evaluation: Evaluation, component: Atom, props: Value, at: CallSite): void {
  const guard = evaluation.program.componentGuard(component);
  if (!guard) return;
  const purpose = guard.prop === undefined ? [] : [snapshot(evaluation, readMember(evaluation, props, guard.prop, at, true), 2)];
  const yes = holds(just({ kind: 'derived', site: through(at.site, 68), operator: 'declared', name: String(guard.index), parts: purpose, place: at.place }), 'truthy', false, at.place);
  for (const { atom } of props) {
    const children = atom.kind === 'object' && evaluation.state.heap.read(atom.id, 'children');
    if (children) evaluation.state.heap.write(atom.id, 'children', given(children, yes));
  }
}

/** What a component is given, and what its class says it has where it is given nothing: `static defaultProps`. */
function withDefaultProps(evaluation: Evaluation, component: Atom, props: Value, at: CallSite): Value {
  const defaults = readMember(evaluation, just(component), 'defaultProps', at, true).filter(({ atom }) => atom.kind === 'object');
  if (defaults.length === 0) return props;
  return withDefaults(evaluation, props, defaults, { kind: 'object', id: through(at.site, fieldSite('defaultProps')), shape: 'record', place: at.place, shared: false }, at);
}

/** Shows what a class made: by the method that its base has for that, else by those that all frameworks of such classes call. */
function showInstance(evaluation: Evaluation, instance: Value, props: Value, at: CallSite): void {
  const run = (name: string, index: number, trigger: Trigger, given = props): Value => {
    const method = readMember(evaluation, instance, name, at).filter(one => one.atom.kind === 'function');
    if (method.length === 0) return nothing;
    return evaluation.invoke({ callee: method, receiver: instance, arguments: [given], form: 'call', at: { site: through(at.site, index), place: at.place }, trigger });
  };
  const shown = run('$shown', 3, 'render');
  if (shown.length > 0) {
    const { escaped: before = nothing } = evaluation;
    evaluation.escaped = nothing;
    renderValue(evaluation, shown, at);
    const { escaped: thrown } = evaluation;
    evaluation.escaped = before;
    const held = fieldsHeld(evaluation, instance);
    run('$mounted', 4, 'mount');
    // What waits for a person finds what was put into the instance meanwhile.
    if (hasChanged(evaluation, instance, held)) renderValue(evaluation, run('$shown', 3, 'render'), at);
    if (thrown.length > 0) run('$caught', 5, 'lifecycle', thrown);
    return;
  }
  run('componentWillMount', 0, 'mount');
  renderValue(evaluation, run('render', 1, 'render'), at);
  const held = fieldsHeld(evaluation, instance);
  run('componentDidMount', 2, 'mount');
  if (hasChanged(evaluation, instance, held)) renderValue(evaluation, run('render', 1, 'render'), at);
}

function hasChanged(evaluation: Evaluation, instance: Value, before: readonly (Value | undefined)[]): boolean {
  const now = fieldsHeld(evaluation, instance);
  return now.length !== before.length || now.some((value, index) => value !== before[index]);
}

/** What an instance holds in its own fields, in the order of their names. */
function fieldsHeld({ state: { heap } }: Evaluation, instance: Value): readonly (Value | undefined)[] {
  return instance.flatMap(({ atom }) => (atom.kind === 'object' ? heap.fieldsOf(atom.id).filter(name => !name.startsWith('%')).sort().map(name => heap.read(atom.id, name)) : []));
}

/** The reference among a component's props, which some components take beside them. */
function referenceIn(evaluation: Evaluation, props: Value, at: CallSite): readonly Value[] {
  const reference = readMember(evaluation, props, 'ref', at, true);
  return reference.some(({ atom }) => atom.kind !== 'constant') ? [reference] : [];
}

/** An element of the page whose attributes a model speaks of: where a link leads, what a picture is fetched from. */
function recordShown(evaluation: Evaluation, tag: string, props: Value, at: CallSite): void {
  const node = evaluation.program.elementApi(tag);
  if (!node || node.call.sinks.length + node.call.collections.length + node.call.settings.length === 0) return;
  const total = evaluation.state.assumed?.total;
  const api: ApiAtom = { kind: 'api', site: through(at.site, fieldSite('tag')), step: 'global', name: tag, node, place: at.place };
  record(evaluation, {
    kind: 'use', site: at.site, place: at.place, trail: [], api, form: 'render', arguments: [snapshot(evaluation, props, 4)], argumentPlaces: [at.place], result: api, ...(total && { when: total }),
  });
}

/** An element that is not the project's: its handlers wait, its children are shown. */
function renderOutside(evaluation: Evaluation, props: Value, at: CallSite, element: Atom, component?: ApiAtom): void {
  for (const { atom } of props) {
    if (atom.kind !== 'object') continue;
    for (const name of inOrderOfUse(evaluation.state.heap.fieldsOf(atom.id))) {
      const value = evaluation.state.heap.read(atom.id, name)!;
      const here: CallSite = { site: through(at.site, fieldSite(name)), place: at.place };
      const callable = value.filter(one => one.atom.kind === 'function' || one.atom.kind === 'place' || one.atom.kind === 'builtin' || one.atom.kind === 'api' || one.atom.kind === 'cell');
      const modelled = component && invokeOf(component, name);
      if (modelled && callable.length > 0) {
        callModelled(evaluation, component, modelled, callable, props, here);
        continue;
      }
      if (isHandler(name)) {
        if (callable.length === 0) continue;
        const trigger = isGesture(name.replace(/^on(?=[A-Z])/, '')) ? 'gesture' : name === 'onLoad' || name === 'onReady' ? 'load' : 'event';
        evaluation.invoke({
          callee: callable, arguments: [just({ kind: 'derived', site: through(here.site, 62), operator: 'event', name, parts: controlNames.map(one => evaluation.state.heap.read(atom.id, one)?.filter(isName) ?? nothing), place: here.place })], form: 'call', at: here, trigger,
          event: { kind: 'callback', callee: just({ kind: 'builtin', name }), arguments: [snapshot(evaluation, just(element), 5)] },
        });
        continue;
      }
      renderValue(evaluation, value.filter(one => one.atom.kind === 'object' || (one.atom.kind === 'place' && (name === 'children' || name === 'icon'))), here);
      if (name === 'children' || name.startsWith('render')) {
        const handed: Value = just({ kind: 'derived', site: through(here.site, 63), operator: 'item', parts: [], place: here.place });
        for (const one of value) {
          if (one.atom.kind !== 'function') continue;
          const shown = evaluation.invoke({ callee: [one], arguments: [handed, handed], form: 'call', at: here, trigger: 'render' });
          renderValue(evaluation, given(shown, one.when), here);
        }
      }
    }
    const open = evaluation.state.heap.read(atom.id, '%open');
    if (open) renderValue(evaluation, readMember(evaluation, open, 'children', at, true), at);
  }
}

function isName({ atom }: Value[number]): boolean {
  return atom.kind === 'constant' && typeof atom.value === 'string';
}

/** What waits for a person: a listener, or what a form does when it is sent. */
function isHandler(name: string): boolean {
  return /^on[A-Z:]|^(?:action|formAction)$/.test(name);
}

/** People fill a form before they send it: what it holds comes first, then what they type, then what they set off. */
function inOrderOfUse(names: readonly string[]): readonly string[] {
  const rank = (name: string): number => (!isHandler(name) ? 0 : /^on(?:Update:|Input|Change)/.test(name) ? 1 : 2);
  return [...names].sort((left, right) => rank(left) - rank(right));
}

/** What a model says of a function in a component's props. */
function invokeOf(component: ApiAtom, name: string): InvokeModel | undefined {
  return component.node?.call.invokes.find(({ callback: [argument, member, ...deeper] }) => argument?.kind === 'argument' && argument.from === 0 && member?.kind === 'member' && member.names.includes(name) && deeper.length === 0);
}

function callModelled(evaluation: Evaluation, component: ApiAtom, { entry, callback }: InvokeModel, callee: Value, props: Value, at: CallSite): void {
  const given = [snapshot(evaluation, props, 3)];
  const node = callback.slice(1).reduce<ApiNode | undefined>((found, token) => (token.kind === 'member' && token.names !== '*' ? found?.member(token.names[0]!) : undefined), component.node?.argument(0));
  const parameters = [0, 1, 2].map((index): Value => {
    const parameter = node?.callbackParameter(index);
    return just({ kind: 'api', site: through(at.site, 64 + index), step: 'parameter', name: String(index), parent: component, arguments: given, callback: callback.slice(1), place: at.place, ...(parameter && { node: parameter }) });
  });
  evaluation.invoke({
    callee, arguments: parameters, form: 'call', at, trigger: entry.trigger === 'same' ? 'event' : entry.trigger,
    event: { kind: 'callback', callee: just(component), arguments: given, port: entry.callback },
  });
}

/** Whether it stands for the element of the page that would fill a reference if no component did. */
function isOfPage(evaluation: Evaluation, atom: Atom): boolean {
  const open = atom.kind === 'object' ? evaluation.state.heap.read(atom.id, '%open')?.[0]?.atom : undefined;
  return open?.kind === 'derived' && open.operator === 'element';
}

/** A component of a package has an instance that its model speaks of. */
function fillReference(evaluation: Evaluation, props: Value, component: ApiAtom, at: CallSite): void {
  const node = component.node?.instance();
  if (!node) return;
  refer(evaluation, props, just({ kind: 'api', site: through(at.site, 67), step: 'new', name: '', parent: component, place: at.place, node }), at);
}

/** The reference that a component is given holds its instance. */
function refer(evaluation: Evaluation, props: Value, instance: Value, at: CallSite): void {
  const reference = readMember(evaluation, props, 'ref', at, true);
  for (const { atom } of reference) if (atom.kind === 'object') evaluation.state.heap.write(atom.id, 'current', union((evaluation.state.heap.read(atom.id, 'current') ?? nothing).filter(one => !isOfPage(evaluation, one.atom)), instance));
  const functions = reference.filter(one => one.atom.kind === 'function');
  if (functions.length > 0) evaluation.invoke({ callee: functions, arguments: [instance], form: 'call', at, trigger: 'mount' });
}
