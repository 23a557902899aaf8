import { isInstance } from './instances.js';
import { isClosed, isClosedAtom, isClosedCondition } from './extent.js';
import { all, both, either, holds, isNever, never } from './condition.js';
import { isKept, keyName, readMember } from './access.js';
import { shorten } from './call-list.js';
import { writeMember } from './write-member.js';
import { readComputed } from './computed.js';
import type { Place } from '../ir/span.js';
import { snapshot } from './snapshot.js';
import { isExhausted, record, thrownBy, type CallSite, type Evaluation } from './evaluation.js';
import { decide, foldOperator } from './fold.js';
import type { Heap } from './heap.js';
import { renameEntry } from './map-entries.js';
import { through, type Site } from './site.js';
import { assume, forkState, joinStates, type Assumed } from './state.js';
import type { CallEffect, Effect, Frame, Summary } from './summary.js';
import { isModelCode } from './model-code.js';
import { constant, frameSite, given, just, nothing, placeOf, realmSite, sameAtom, siteOfRoot, textOf, undefinedValue, union, withoutConditions, type ApiAtom, type Atom, type Condition, type DerivedAtom, type Frames, type Root, type Value } from './value.js';
import { noteWritten } from './written-member.js';

/** What a caller gives a function: the value of each of its roots; absent for one the caller does not know either. */
export type Binding = (root: Root) => Value | undefined;

/** Puts a summary to work at a call: its effects happen in the caller's words, its result comes back. */
export function instantiate(evaluation: Evaluation, summary: Summary, binding: Binding, at: CallSite, frame: Frame): Value {
  const substitution = new Substitution(evaluation, summary, binding, at);
  // A module's top level leaves everything it made behind.
  if (at.site === 0) for (const id of summary.heap.keys()) substitution.import(id);
  const outer = evaluation.trail;
  // What happens in the code of a model happens where it is called.
  const isOfModel = frame.callee !== undefined && isModelCode(frame.callee.file);
  const placed = (place: Place): Place => (isOfModel && isModelCode(place.file) ? at.place : place);
  if (!isOfModel) evaluation.trail = [...outer, frame];
  evaluation.nesting++;
  const act = (effect: Effect): void => {
    const when = substitution.condition(effect.when);
    if (isNever(when)) {
      // A call that is never made gives nothing, wherever its result is asked for.
      if (effect.kind === 'call') substitution.bind({ kind: 'result', call: effect.site }, nothing);
      return;
    }
    const site = through(at.site, effect.site);
    if (effect.kind === 'call') {
      replayCall(evaluation, substitution, isOfModel ? { ...effect, place: placed(effect.place) } : effect, site, when);
      return;
    }
    if (effect.kind === 'store') {
      const target = substitution.value(effect.target);
      const value = substitution.value(effect.value);
      const here = { site, place: placed(effect.place) };
      const key = effect.key && substitution.value(effect.key);
      const field = (key && keyName(key)) ?? effect.field;
      const whole = when ? union(leftWhere(when, readMember(evaluation, target, field, here), target, field), given(value, when)) : value;
      writeMember(evaluation, target, field, whole, here, field === effect.field ? key : undefined);
      if (field === 'length' && !when) shorten(evaluation, target, value, here);
      for (const { atom } of target) if (atom.kind === 'api') noteWritten(evaluation, atom, field, value, here, effect.trail, when);
      return;
    }
    const total = both(evaluation.state.assumed?.total, when);
    if (isNever(total)) return;
    const common = { site, place: placed(effect.place), trail: effect.trail, ...(total && { when: total }) };
    switch (effect.kind) {
      case 'use': {
        const api = substitution.atom(effect.api)[0]?.atom;
        if (api?.kind !== 'api') break;
        record(evaluation, {
          kind: 'use', ...common, api, form: effect.form, ...(effect.receiver && { receiver: snapshot(evaluation, substitution.value(effect.receiver), 3) }),
          arguments: effect.arguments.map(one => snapshot(evaluation, substitution.value(one))), argumentPlaces: effect.argumentPlaces,
          result: substitution.atom(effect.result)[0]?.atom ?? effect.result,
        });
        break;
      }
      case 'decide':
        record(evaluation, { kind: 'decide', ...common, decision: effect.decision, ...(effect.callee !== undefined && { callee: effect.callee }), name: effect.name, value: snapshot(evaluation, substitution.value(effect.value), 2), control: effect.control.map(one => substitution.condition(one)).filter(one => one !== undefined) });
        break;
      case 'load':
        record(evaluation, { kind: 'load', ...common, file: effect.file });
        break;
    }
  };
  const proven = new Map<Site, Assumed | undefined>();
  const { within } = evaluation;
  for (const effect of summary.effects) {
    if (isExhausted(evaluation)) break;
    const handler = effect.within?.at(-1);
    if (effect.within === undefined || handler === undefined) {
      act(effect);
      continue;
    }
    const here = evaluation.state.assumed;
    const around = effect.within.findLast(one => proven.has(one));
    if (around !== undefined) evaluation.state.assumed = proven.get(around);
    evaluation.within = [...within, ...effect.within.map(one => through(at.site, one))].slice(0, 6);
    act(effect);
    proven.set(handler, evaluation.state.assumed);
    evaluation.within = within;
    evaluation.state.assumed = here;
  }
  evaluation.nesting--;
  evaluation.trail = outer;
  substitution.refresh();
  if (summary.throws.length > 0) evaluation.thrown = union(evaluation.thrown, substitution.value(summary.throws));
  assume(evaluation.state, substitution.condition(summary.exit));
  return substitution.value(summary.returns);
}

/** What a field still holds where it was not written over when it was there: `if (key in fields) fields[key] = '***'`. */
function leftWhere(when: Condition, before: Value, target: Value, field: string): Value {
  if (when.kind !== 'holds' || when.asks !== 'truthy' || when.not || when.again || target.length !== 1 || when.value.length !== 1) return before;
  const asked = when.value[0]!.atom;
  if (before.length === 1 && sameAtom(before[0]!.atom, asked)) return given(before, holds(when.value, 'truthy', true));
  const [key = nothing, of] = asked.kind === 'derived' && asked.operator === 'in' ? asked.parts : [];
  return textOf(key) === field && of?.length === 1 && isSameObject(of[0]!.atom, target[0]!.atom) ? given(undefinedValue, holds(when.value, 'truthy', true)) : before;
}

/** Whether an atom is the object, or what it was like when it was asked. */
function isSameObject(asked: Atom, object: Atom): boolean {
  return sameAtom(asked, object) || (asked.kind === 'snapshot' && object.kind === 'object' && asked.site === object.id);
}

/** A call that the callee could not resolve: now its target may be known. */
function replayCall(evaluation: Evaluation, substitution: Substitution, effect: CallEffect, site: Site, when: Condition | undefined): void {
  const callee = substitution.value(effect.callee);
  const receiver = effect.receiver && substitution.value(effect.receiver);
  const args = effect.arguments.map(one => substitution.value(one));
  const before = evaluation.state;
  const outer = evaluation.trail;
  // What the call throws goes to the `catch` around it in the callee, if there is one.
  const outerThrown = evaluation.thrown;
  evaluation.thrown = nothing;
  evaluation.trail = [...outer, ...effect.trail].slice(0, 24);
  evaluation.state = forkState(before);
  assume(evaluation.state, when);
  const result = evaluation.nesting > 60 || callee.length === 0 ? nothing : evaluation.invoke({
    callee, ...(receiver && { receiver }), arguments: args, argumentPlaces: effect.argumentPlaces, ...(effect.spreads && { spreads: effect.spreads }), form: effect.form,
    at: { site, place: effect.place }, ...(effect.trigger && { trigger: effect.trigger }),
  });
  evaluation.trail = outer;
  const after = evaluation.state;
  // What the call proves holds where it was made; elsewhere nothing is known of it.
  evaluation.state = when ? joinStates([after, before], () => undefined) : after;
  if (!after.reachable) evaluation.state.reachable = before.reachable;
  if (when) evaluation.state.assumed = before.assumed;
  // What follows knows that nothing was thrown, and the `catch` stands among what follows.
  for (const { atom } of result) {
    const rejected = atom.kind === 'object' && atom.shape === 'promise' ? evaluation.state.heap.read(atom.id, '%rejected') : undefined;
    if (rejected?.some(one => one.when)) evaluation.state.heap.write((atom as Extract<Atom, { kind: 'object' }>).id, '%rejected', withoutConditions(rejected));
  }
  substitution.bind({ kind: 'result', call: effect.site }, result);
  substitution.bind({ kind: 'result', call: thrownBy(effect.site) }, withoutConditions(evaluation.thrown));
  evaluation.thrown = outerThrown;
}

type PlaceAtom = Extract<Atom, { kind: 'place' }>;

/** Rewrites what a summary says into the caller's words. Each part is rewritten once. */
class Substitution {
  readonly #evaluation: Evaluation;
  readonly #summary: Summary;
  readonly #binding: Binding;
  readonly #at: CallSite;
  /** What was when the function was entered: places speak of it. */
  readonly #before: Heap;
  #reader: Heap;
  readonly #results = new Map<Site, Value>();
  readonly #values = new Map<Value, Value>();
  readonly #conditions = new Map<Condition, Condition | undefined>();
  readonly #places = new Map<Site, Value>();
  readonly #apis = new Map<ApiAtom, ApiAtom>();
  readonly #imported = new Map<Site, Site>();
  readonly #early: { readonly id: Site; readonly field: string; readonly value: Value; readonly written: Value }[] = [];
  /** Whether something was met that a later call of the callee will tell. */
  #waits = false;
  #isStale = false;
  #depth = 0;

  constructor(evaluation: Evaluation, summary: Summary, binding: Binding, at: CallSite) {
    this.#evaluation = evaluation;
    this.#summary = summary;
    this.#binding = binding;
    this.#at = at;
    this.#before = this.#reader = evaluation.state.heap.settled();
  }

  bind(root: Root, value: Value): void {
    this.#results.set(siteOfRoot(root), value);
    // What was rewritten before this was known is rewritten again when it is asked for.
    if (!this.#isStale) return;
    this.#forget();
    this.#isStale = false;
  }

  #forget(): void {
    this.#values.clear();
    this.#conditions.clear();
    this.#apis.clear();
  }

  /** Writes a field; as long as a part of what is written waits for a call, `before` is what it may be made of. */
  #write(id: Site, field: string, value: Value, before = nothing): void {
    const outer = this.#waits;
    this.#waits = false;
    const now = this.value(value);
    const written = this.#waits ? union(before, now) : now;
    this.#evaluation.state.heap.write(id, field, written);
    if (this.#waits) this.#early.push({ id, field, value, written });
    this.#waits = outer || this.#waits;
  }

  /** What was brought in before a call's result was known is brought in again, unless somebody wrote to it since. */
  refresh(): void {
    if (this.#early.length === 0 || this.#results.size === 0) return;
    this.#forget();
    for (const { id, field, value, written } of this.#early.splice(0)) {
      if (this.#evaluation.state.heap.read(id, field) === written) this.#evaluation.state.heap.write(id, field, this.value(value));
    }
  }

  import(id: Site): void {
    this.#object(id);
  }

  value(value: Value): Value {
    if (isClosed(value)) return value;
    const known = this.#values.get(value);
    if (known) return known;
    if (this.#depth > 60) return [{ atom: { kind: 'derived', site: this.#at.site, operator: 'cut', parts: [] } }];
    this.#depth++;
    let result: Value = nothing;
    for (const { atom, when } of value) {
      const condition = this.condition(when);
      if (isNever(condition)) continue;
      const rewritten = this.atom(atom);
      result = union(result, given(rewritten, condition));
    }
    // Two readings of a place that nobody knows stay two: in between it may have changed.
    if (result.length === 1 && result[0]!.atom.kind === 'place' && result[0]!.atom.path.length > 0) result = [...result];
    this.#depth--;
    this.#values.set(value, result);
    return result;
  }

  /** The value in the caller's words, with what its objects hold by now. */
  #held(value: Value): Value {
    const after = this.value(value);
    return after === value || !after.some(one => one.atom.kind === 'object') ? after : snapshot(this.#evaluation, after, 3);
  }

  condition(condition: Condition | undefined): Condition | undefined {
    if (!condition || isClosedCondition(condition)) return condition;
    if (this.#conditions.has(condition)) return this.#conditions.get(condition);
    const result = this.#rewrite(condition);
    this.#conditions.set(condition, result);
    return result;
  }

  #rewrite(condition: Condition): Condition | undefined {
    switch (condition.kind) {
      case 'holds': {
        const value = this.value(condition.value);
        const answer = decide(value, condition.asks);
        if (answer !== undefined && !value.some(one => one.when)) return answer === condition.not ? never : undefined;
        // What is asked again in another round is another thing there, unless it is an argument.
        return value === condition.value ? condition : { ...condition, value: condition.again && !isArgument(condition.value) ? [...value] : value };
      }
      case 'happened': {
        const { event } = condition;
        return { ...condition, event: { ...event, callee: this.value(event.callee), arguments: event.arguments.map(one => this.#held(one)) } };
      }
      case 'all':
        return all(condition.parts.map(part => this.condition(part)).filter(part => part !== undefined));
      case 'any':
        return either(condition.parts.map(part => this.condition(part)).filter(part => !isNever(part)));
    }
  }

  atom(atom: Atom): Value {
    if (isClosedAtom(atom) && this.#at.site !== 0) return [{ atom }];
    this.#evaluation.rewritten++;
    switch (atom.kind) {
      case 'constant':
        return [{ atom }];
      case 'place':
        return this.#place(atom);
      case 'object':
        if (atom.shared) {
          // A module's own objects are everybody's: they keep their names.
          if (this.#at.site === 0) this.#object(atom.id);
          return [{ atom }];
        }
        return [{ atom: { ...atom, id: this.#object(atom.id) } }];
      case 'cell':
        return [{ atom: !atom.shared && this.#summary.heap.has(atom.object) ? { ...atom, object: this.#object(atom.object) } : atom }];
      case 'function': {
        if (atom.frames.length === 0 && !atom.receiver && !atom.bound) return [{ atom }];
        const frames = this.#frames(atom.frames);
        const receiver = atom.receiver && this.value(atom.receiver);
        return [{ atom: { ...atom, id: this.#summary.heap.has(atom.id) ? this.#object(atom.id) : through(this.#at.site, atom.id), frames, ...(receiver && { receiver }), ...(atom.bound && { bound: atom.bound.map(one => this.value(one)) }) } }];
      }
      case 'class': {
        if (atom.frames.length === 0) return [{ atom }];
        return [{ atom: { ...atom, id: this.#object(atom.id), frames: this.#frames(atom.frames) } }];
      }
      case 'builtin': {
        if (!atom.of) return [{ atom }];
        return this.atom(atom.of).map(one => ({ ...one, atom: { kind: 'builtin' as const, name: atom.name, of: one.atom } }));
      }
      case 'snapshot': {
        const fields = new Map<string, Value>();
        let changed = false;
        for (const [name, value] of atom.fields) {
          const after = this.value(value);
          if (after !== value) changed = true;
          fields.set(name, after === value ? after : snapshot(this.#evaluation, after, 3));
        }
        return [{ atom: changed ? { ...atom, site: through(this.#at.site, atom.site), fields: withSpread(fields) } : atom }];
      }
      case 'api':
        return [{ atom: this.#api(atom) }];
      case 'derived': {
        const chosen = atom.operator === 'lookup' ? this.#chosen(atom) : undefined;
        if (chosen) return chosen;
        // What is read of later stays itself; what was put into something is what it was.
        const isRead = (index: number): boolean => atom.operator === '.' || atom.operator === 'rest' || atom.operator === 'with' || (atom.operator === 'lookup' && index === 2);
        const parts = atom.parts.map((part, index) => (isRead(index) ? this.value(part) : this.#held(part)));
        if (parts.every((part, index) => part === atom.parts[index])) return [{ atom }];
        const site = through(this.#at.site, atom.site);
        const isOfClass = atom.operator === 'instanceof' ? isInstance(this.#evaluation, parts[0]!, parts[1]!) : undefined;
        const folded = isOfClass === undefined ? foldOperator(atom.operator, parts, atom.name) : constant(isOfClass);
        if (folded) return folded;
        if (atom.operator === '.' && parts[0]!.some(one => one.atom.kind !== 'derived' && one.atom.kind !== 'cell')) {
          return readMember(this.#evaluation, parts[0]!, atom.name!, { site, place: atom.place ?? this.#at.place }, true);
        }
        return [{ atom: { ...atom, site, parts } }];
      }
    }
  }

  /** What is looked up under a name, or in an object, that only the caller knows: `OPTIONS[place]`. */
  #chosen({ parts: [among, key, owner], site, place }: DerivedAtom): Value | undefined {
    if (owner) {
      const [name, known] = [this.value(key!), this.value(owner)];
      const at = { site: through(this.#at.site, site), place: place ?? this.#at.place };
      const chosenName = keyName(name);
      if (chosenName !== undefined) return readMember(this.#evaluation, known, chosenName, at, true);
      if (owner.some(one => one.atom.kind === 'place') && !isToldByCaller(name) && known.length > 0 && known.every(one => one.atom.kind === 'object')) return readComputed(this.#evaluation, known, name, at, true);
    }
    if (!among || !key || !among.every(({ atom }) => atom.kind === 'place' && atom.path.at(-1) === '%element')) return undefined;
    const name = keyName(this.value(key));
    if (name === undefined) return undefined;
    const found = among.flatMap(({ atom }) => (atom.kind === 'place' ? this.#place({ ...atom, path: [...atom.path.slice(0, -1), name] }) : []));
    return found.length > 0 ? found : undefined;
  }

  #place(atom: PlaceAtom): Value {
    const { root } = atom;
    if (root.kind === 'result') {
      const known = this.#results.get(siteOfRoot(root));
      if (!known) this.#waits = this.#isStale = true;
      return this.#along(known ?? just(placeOf({ kind: 'result', call: through(this.#at.site, root.call) })), atom);
    }
    let value = this.#places.get(atom.id);
    if (value) return value;
    value = this.#placeBefore(atom, root);
    // In the middle of another reading parts may be left out.
    if (!this.#evaluation.reading?.size) this.#places.set(atom.id, value);
    return value;
  }

  /** What the place held when the function was entered. */
  #placeBefore(atom: PlaceAtom, root: Root): Value {
    const bound = this.#binding(root) ?? wholeFrame(this.#evaluation, root) ?? this.#writtenHere(root);
    if (!bound) return [{ atom }];
    if (atom.path.length === 0) return bound;
    const { state } = this.#evaluation;
    const now = state.heap;
    // What a getter writes while it is read is written for that reading alone.
    if (this.#reader === this.#before || this.#reader.stamp !== this.#before.stamp) this.#reader = this.#before.fork();
    state.heap = this.#reader;
    const value = this.#along(bound, atom);
    this.#evaluation.state.heap = now;
    if (this.#reader.stamp !== this.#before.stamp) bringMade(value, this.#reader, now);
    return value;
  }

  /** Variables of a module, and globals, that the caller does not know either, but has written itself. */
  #writtenHere(root: Root): Value | undefined {
    if (root.kind !== 'frame' && root.kind !== 'realm') return undefined;
    const place = placeOf(root);
    return this.#before.has(place.id) ? just(place) : undefined;
  }

  #along(start: Value, { id, path }: PlaceAtom): Value {
    let value = start;
    for (const step of path) value = readMember(this.#evaluation, value, step, { site: through(this.#at.site, id), place: this.#at.place }, true);
    return value;
  }

  #api(atom: ApiAtom): ApiAtom {
    const known = this.#apis.get(atom);
    if (known) return known;
    const waited = this.#waits;
    this.#waits = false;
    const parent = atom.parent?.kind === 'api' ? this.#api(atom.parent) : atom.parent && this.atom(atom.parent)[0]?.atom;
    let changed = parent !== atom.parent;
    const args = atom.arguments?.map(one => {
      const after = this.#held(one);
      if (after !== one) changed = true;
      return after;
    });
    const rows = atom.rows && this.value(atom.rows);
    if (rows !== atom.rows) changed = true;
    const self = atom.self && this.value(atom.self);
    if (self !== atom.self) changed = true;
    const result = changed ? { ...atom, site: through(this.#at.site, atom.site), ...(parent && { parent }), ...(args && { arguments: args }), ...(rows && { rows }), ...(self && { self }) } : atom;
    if (!this.#waits) this.#apis.set(atom, result);
    this.#waits ||= waited;
    return result;
  }

  #frames(frames: Frames): Frames {
    return frames.map(({ owner, id }) => {
      if (this.#summary.heap.has(id)) return { owner, id: this.#object(id) };
      const bound = id === frameSite(owner) ? this.#binding({ kind: 'frame', function: owner })?.[0]?.atom : undefined;
      return { owner, id: bound?.kind === 'object' ? bound.id : id };
    });
  }

  /** Brings an object of the callee's heap, with all it holds, into the caller's. */
  #object(id: Site): Site {
    const known = this.#imported.get(id);
    if (known !== undefined) return known;
    const fields = this.#summary.heap.get(id);
    if (!fields) return id;
    const renamed = through(this.#at.site, id);
    this.#imported.set(id, renamed);
    const named = this.#nameOfAny(fields);
    if (named !== undefined) {
      this.#writeNamed(renamed, fields, named);
      return renamed;
    }
    for (const [name, value] of fields) this.#write(renamed, renameEntry(name, object => this.#object(object)), value);
    if (fields.has('%open')) this.#spread(renamed, fields);
    return renamed;
  }

  /** The name of the one field of which only the caller knows how it is called: `{ [key]: value }`. Absent where there is none, or it may be several. */
  #nameOfAny(fields: ReadonlyMap<string, Value>): string | undefined {
    const names = fields.get('%names');
    if (names?.length !== 1 || names[0]!.when || !fields.has('%any') || isClosed(names)) return undefined;
    const name = keyName(this.value(names));
    return name?.startsWith('%') ? undefined : name;
  }

  #writeNamed(id: Site, fields: ReadonlyMap<string, Value>, named: string): void {
    for (const [name, value] of fields) if (name !== '%any' && name !== '%names') this.#write(id, renameEntry(name, object => this.#object(object)), value);
    if (fields.has('%open')) this.#spread(id, fields);
    // Nobody knows whether it was before or after what else was put there under this name.
    const put = fields.get('%any')!;
    this.#write(id, named, fields.has(named) ? union(fields.get(named)!, put) : put, this.#evaluation.state.heap.read(id, named));
  }

  /** What was spread into an object of the callee is known now: its fields, as they were, are copied, one after the other, unless the object has its own. */
  #spread(id: Site, own: ReadonlyMap<string, Value>): void {
    const { state } = this.#evaluation;
    const opened = (state.heap.read(id, '%open') ?? nothing).map(one => this.#opened(one));
    if (opened.length === 0 || (opened.length > 1 && own.has('%among')) || opened.includes(undefined)) return;
    let open: Value = nothing;
    for (const { from, without, rest } of opened as readonly Opened[]) {
      const held = this.#before.has(from) ? this.#before : state.heap;
      for (const [name, value] of [...held.heldBy(from)]) {
        if (name === '%open') open = union(open, rest ? just({ ...rest, parts: [value, ...rest.parts.slice(1)] }) : value);
        else if (name === '%any' || name === '%names') state.heap.writeAlso(id, name, value);
        else if (!own.has(name) && !name.startsWith('%') && !without.includes(name)) state.heap.write(id, name, value);
      }
    }
    state.heap.write(id, '%open', open);
  }

  /** The object whose fields were spread, and those of them that were left out; absent where it may be another one, or is not known yet. */
  #opened(one: Value[number]): Opened | undefined {
    const rest = one.atom.kind === 'derived' && one.atom.operator === 'rest' ? one.atom : undefined;
    const [from, ...more] = rest ? rest.parts[0]! : [one];
    const keys = rest ? rest.parts.slice(1).map(keyName) : [];
    if (!from || one.when || from.when || more.length > 0 || from.atom.kind !== 'object' || !spreads.has(from.atom.shape) || isKept(this.#evaluation, from.atom) || keys.includes(undefined)) return undefined;
    return { from: from.atom.id, without: rest ? [...(rest.name ?? '').split(' '), ...keys] : [], ...(rest && { rest }) };
  }
}

/** Keeps what reading a value has made, and nobody knew before: the pairs of a map. */
function bringMade(value: Value, from: Heap, to: Heap, depth = 3): void {
  for (const { atom } of value) {
    if (atom.kind !== 'object' || to.has(atom.id) || !from.has(atom.id)) continue;
    const held = [...from.heldBy(atom.id)];
    for (const [name, one] of held) to.write(atom.id, name, one);
    if (depth > 0) for (const [, one] of held) bringMade(one, from, to, depth - 1);
  }
}

interface Opened {
  readonly from: Site;
  readonly without: readonly (string | undefined)[];
  readonly rest?: DerivedAtom;
}

/** What is spread field by field. */
const spreads: ReadonlySet<string> = new Set(['record', 'instance']);

function isArgument([only, ...others]: Value): boolean {
  return others.length === 0 && only?.atom.kind === 'place' && only.atom.root.kind === 'argument' && only.atom.path.length === 0;
}

/** Whether a caller may know more of a value: it is, or is made of, something that only they have. */
function isToldByCaller(value: Value, depth = 0): boolean {
  return value.some(({ atom }) => {
    let from: Atom = atom;
    while (from.kind === 'api' && from.parent) from = from.parent;
    return from.kind === 'place' || from.kind === 'cell' || (from.kind === 'derived' && (depth > 5 || from.parts.some(part => isToldByCaller(part, depth + 1))));
  });
}

/** What was spread into an object is known now: its fields are the object's, unless it has its own. */
function withSpread(fields: Map<string, Value>): ReadonlyMap<string, Value> {
  const [only, ...others] = fields.get('%open') ?? [];
  if (only?.atom.kind !== 'snapshot' || only.when || others.length > 0) return fields;
  fields.delete('%open');
  for (const [name, value] of only.atom.fields) if (!fields.has(name)) fields.set(name, value);
  return fields;
}

/** In the whole program, and in the module itself, the variables of a module's top level are where they are. */
function wholeFrame(evaluation: Evaluation, root: Root): Value | undefined {
  if (root.kind === 'realm') return evaluation.whole && just({ kind: 'object', id: realmSite, shape: 'frame', place: { file: '', start: 0, end: 0 }, shared: true });
  if (root.kind !== 'frame' || root.function.index !== 0) return undefined;
  if (!evaluation.whole && (evaluation.key.index !== 0 || evaluation.key.file !== root.function.file)) return undefined;
  return just({ kind: 'object', id: frameSite(root.function), shape: 'frame', place: { file: root.function.file, start: 0, end: 0 }, shared: true });
}

