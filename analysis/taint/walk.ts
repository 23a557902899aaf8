import type { Place } from '../ir/span.js';
import type { Modelled, Token } from '../summaries/api.js';
import type { BarrierEntry } from '../summaries/model.js';
import { storedAs } from '../summaries/stored.js';
import { realmSite, type ApiAtom, type Atom, type Condition, type DerivedAtom, type Value } from '../summaries/value.js';
import { classifyPath } from '../vocabulary/classify-name.js';
import { categoryWithin } from '../vocabulary/purposes.js';
import { isAddressee } from './addressee.js';
import { alone } from './alone.js';
import { argumentsBehind, buckets, callsBehind, fieldPassed, fieldPut, isChosenBy, isPlainPart, isUnknownCall, isWholeAnswer, lookups, textMethods, unknownCallBehind, withoutRecords } from './answers.js';
import { argumentsAt } from './arguments-at.js';
import { barrierOf } from './barrier-of.js';
import { choosingConditions } from './choosing-conditions.js';
import { clearedBy, clearingOf, type Cleared } from './cleared-by.js';
import { countedUnder } from './counted-under.js';
import { fieldHeld } from './field-held.js';
import { isDevice, isHandle, isHandleType } from './handles.js';
import { beginsMasked, digests, hides, masks, plainQuestions, questions } from './hiding-calls.js';
import { keyedRead } from './keyed-read.js';
import { isFirstLetter, isLittlePart } from './little-part.js';
import { knownFields } from './known-fields.js';
import { isCredential, lastName, type Label, type LabelContext, type OutsideType, type Stop, type Reach } from './label.js';
import { derivedNames, displayName, memberNames, surelyCalled } from './names-of.js';
import { isNothingWhere } from './nothing-where.js';
import { isOfOtherField } from './of-other-field.js';
import { queryName } from './query-name.js';
import { isRecordId } from './record-id.js';
import { isStripped } from './stripped-record.js';
import { rowsIn } from './rows-in.js';
import { sourceOf } from './source-of.js';
import { keptForPerson } from './table-behind.js';
import { isShared, isTally } from './tallied.js';
import { isOfEvent, typedByNames, typedInControl, typedInto } from './typed-into.js';
import { anyWay, type Way } from './way.js';
import { ToldByNames } from './told-by-names.js';

const bound = 400;
/** What is further inside of values than this is not looked at: the way back has to be remembered. */
const deepest = 300;

/** What is found in a value where `when` holds. */
export function dataOnAnyWay(context: LabelContext, value: Value, reach: Reach, when: Condition | undefined): readonly Label[] {
  const walk = new Walk(context, reach, context.hasBarrierGuards && when ? clearedBy(when) : nothingCleared);
  walk.value(value, 'data');
  return walk.found.size === 0 || reach === 'influence' ? [...walk.found.values()] : onPossibleWays(context, value, reach, when, false);
}

/** What is found on ways that can be gone from end to end: a value is not there under a condition that what it arrives under excludes. */
export function onPossibleWays(context: LabelContext, value: Value, reach: Reach, when: Condition | undefined, looksBehind: boolean): readonly Label[] {
  const way = anyWay.under(when);
  if (!way.isPossible) return [];
  const walk = new Walk(context, reach, context.hasBarrierGuards && when ? clearedBy(when) : nothingCleared, looksBehind, undefined, way);
  walk.value(value, 'data');
  return [...walk.found.values()];
}

/** Where nothing was found clean. */
export const nothingCleared: readonly Cleared[] = [];

/** What is computed so is told with all that it is made of. */
const wholes: ReadonlySet<string> = new Set(['text', 'template', '+', 'same', 'parsed', 'with', 'rest', 'some']);

/** What takes numbers and gives one; a record of a person is none. */
const calculations: ReadonlySet<string> = new Set(['-', '*', '/', '**']);

const withinOf = new WeakMap<LabelContext, Map<string, Map<Value, readonly Label[]>>>();

/** Goes through a value and notes the personal data in it. */
export class Walk {
  readonly #context: LabelContext;
  readonly #reach: 'data' | 'influence';
  /** Whether only what is told when the value is printed counts. */
  readonly #prints: boolean;
  /** Whether whatever was computed from data counts, however little is left of it. */
  readonly #isDerivation: boolean;
  /** What barrier guards found clean on the way here. */
  readonly #cleared: readonly Cleared[];
  /** Whether what barriers hold back is asked for, too. */
  readonly #looksBehind: boolean;
  /** The barriers on the way here that hold back what they are for. */
  #behind: readonly BarrierEntry[] = [];
  /** Whether an id tells of the person here: the value is one of a few that it was spread over, `hash(user.id) % 2`, or what is kept under it is asked for. */
  #inBucket = false;
  /** Whether only something of the value is told, and not which of its fields: `frames[id]`. */
  #isPart = false;
  /** Whether what is walked is a field of a record that began with as many steps as its neighbours. */
  #isWithinFields = false;
  /** Whether how many people share what is found is told beside it: `{ city, count }`. */
  #isTallied = false;
  /** Whether the value is a digest: `sha256(user.email)`. */
  #isHashed = false;
  readonly #told: ToldByNames;
  readonly found = new Map<string, Label>();
  readonly #seen = new Set<Value>();
  readonly #seenHashed = new Set<Value>();
  readonly #seenBehind = new Set<Value>();
  readonly #cells = new Set<string>();
  #steps = 0;

  /** What parts of a value hold, learnt once; a value made of itself adds nothing. */
  #within(value: Value, by: Label['by']): readonly Label[] {
    let memos = this.#memos ?? withinOf.get(this.#context);
    if (!memos) withinOf.set(this.#context, (memos = new Map()));
    const kind = `${this.#reach} ${by} ${this.#prints} ${this.#isDerivation} ${this.#inBucket} ${this.#isPart} ${this.#isWithinFields} ${this.#isHashed} ${this.#isTallied} ${this.#looksBehind} ${this.#way !== undefined} ${this.#behind.map(({ kind: one, categories = ['*'] }) => `${one} ${categories.join()}`).join(' ')}`;
    let memo = memos.get(kind);
    if (!memo) memos.set(kind, (memo = new Map()));
    const known = memo.get(value);
    if (known) return known;
    if (this.#around.has(value)) return [];
    memo.set(value, []);
    this.#around.add(value);
    // What is so on the way here is left out: what is learnt holds for every way.
    const inner = this.#inner(this.#cleared, this.#way && anyWay);
    inner.#memos = this.#memos;
    inner.value(value, by);
    this.#around.delete(value);
    const found = [...inner.found.values()];
    memo.set(value, found);
    return found;
  }

  /** The condition whose parts are looked at. What is learnt of a value does not hang on it: it is added where that is found. */
  #test: Place | undefined;
  /** The values that this walk, and those it goes on from, are within. */
  #around = new Set<Value>();
  /** How many values this walk, and those it goes on from, are inside of one another. */
  #depth = 0;
  /** How many more values this walk, and those it goes on from, look at together. */
  #left = { values: 5 * bound };

  /** What was learnt where something was cleared holds there only. */
  #memos: Map<string, Map<Value, readonly Label[]>> | undefined;

  readonly #onStop: ((stop: Stop) => void) | undefined;

  /** What holds on the way here; absent where nobody asks whether the way can be gone. */
  readonly #way: Way | undefined;

  constructor(context: LabelContext, reach: Reach, cleared: readonly Cleared[], looksBehind = false, onStop?: (stop: Stop) => void, way?: Way) {
    this.#onStop = onStop;
    this.#way = way;
    this.#context = context;
    this.#looksBehind = looksBehind;
    this.#reach = reach === 'influence' ? reach : 'data';
    this.#prints = reach === 'print';
    this.#isDerivation = reach === 'derivation';
    this.#cleared = cleared;
    this.#told = new ToldByNames(context, this.#reach, this.#prints, label => this.#add(label), onStop);
    if (cleared.length > 0 || onStop) this.#memos = new Map();
  }

  /** Tells of data that go no further, if somebody listens and there are any. */
  #stop(how: Stop['how'], name: string, parts: readonly Value[], place?: Place, barrier?: Modelled<BarrierEntry>): void {
    if (!this.#onStop) return;
    const data = parts.flatMap(part => dataOnAnyWay(this.#context, part, 'data', undefined)).filter(({ category }) => barrier?.entry.categories?.some(pattern => categoryWithin(category, pattern)) ?? true);
    if (data.length > 0) this.#onStop({ how, name, ...(place && { place }), ...(barrier && { barrier }), data });
  }

  #inner(cleared: readonly Cleared[], way = this.#way): Walk {
    const inner = new Walk(this.#context, this.#prints ? 'print' : this.#isDerivation ? 'derivation' : this.#reach, cleared, this.#looksBehind, this.#onStop, way);
    inner.#behind = this.#behind;
    inner.#inBucket = this.#inBucket;
    inner.#isHashed = this.#isHashed;
    inner.#isTallied = this.#isTallied;
    inner.#isPart = this.#isPart;
    inner.#isWithinFields = this.#isWithinFields;
    inner.#around = this.#around;
    inner.#left = this.#left;
    inner.#depth = this.#depth;
    return inner;
  }

  value(value: Value, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    const seen = this.#behind.length > 0 ? this.#seenBehind : this.#isHashed ? this.#seenHashed : this.#seen;
    if (this.#depth > deepest || seen.has(value) || ++this.#steps > bound || --this.#left.values < 0) return;
    seen.add(value);
    this.#depth++;
    for (const { atom, when } of value) {
      if (when && isNothingWhere(atom, when)) continue;
      const way = this.#way?.under(when);
      if (way && (!way.isPossible || way.isConstant(value, atom))) continue;
      const cleared = when && this.#context.hasBarrierGuards && this.#reach === 'data' ? clearedBy(when) : nothingCleared;
      if (cleared.length === 0 && way === this.#way) this.#atom(atom, by, field, siblings);
      else {
        const inner = this.#inner([...this.#cleared, ...cleared], way);
        // What is looked at here already is not looked at once more on each way there.
        for (const cell of this.#cells) inner.#cells.add(cell);
        this.#by(inner, walk => walk.#atom(atom, by, field, siblings));
      }
    }
    if (this.#reach === 'influence') for (const condition of choosingConditions(value)) this.condition(condition);
    this.#depth--;
  }

  /** Adds what another walk finds that goes on from here. */
  #by(inner: Walk, walk: (inner: Walk) => void): void {
    inner.#steps = this.#steps;
    walk(inner);
    this.#steps = inner.#steps;
    for (const label of inner.found.values()) this.#add(label);
  }

  condition(condition: Condition): void {
    if (++this.#steps > bound) return;
    switch (condition.kind) {
      case 'holds': {
        const around = this.#test;
        this.#test = condition.place ?? around;
        this.value(condition.value, 'control');
        this.#test = around;
        return;
      }
      case 'happened': return;
      default: condition.parts.forEach(part => this.condition(part));
    }
  }

  #add(found: Omit<Label, 'hashed'> & { readonly hashed?: boolean }): void {
    const holding = this.#behind.filter(({ categories }) => categories?.some(pattern => categoryWithin(found.category, pattern)) ?? true).map(({ kind }) => kind);
    if ((holding.length > 0 && !this.#looksBehind) || (this.#isTallied && isShared(found.category))) return;
    const behind = [...new Set([...(found.behind ?? []), ...holding])];
    const label: Label = { ...found, hashed: found.hashed === true || this.#isHashed, ...(this.#test && !found.test && { test: this.#test }), ...(behind.length > 0 && { behind }) };
    // What is found or chosen by who somebody is depends on the person only where the id is spread over a few answers.
    if (this.#reach === 'influence' && label.category === 'user.unique_id' && !this.#inBucket) return;
    const key = `${label.category} ${label.name} ${label.by} ${behind.join(' ')}`.trimEnd();
    const known = this.found.get(key);
    if (!known || (known.hashed && !label.hashed)) this.found.set(key, label);
  }

  #atom(atom: Atom, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    const clearing = this.#cleared.length > 0 ? clearingOf(atom, this.#cleared) : undefined;
    if (clearing) {
      this.#stop('cleared', '', [[{ atom }]]);
      return this.#through(clearing, () => this.#known(atom, by, field, siblings));
    }
    this.#known(atom, by, field, siblings);
  }

  /** Goes on behind a barrier: for what it does not hold back, or where all is asked for. */
  #through(barrier: BarrierEntry, walk: () => void): void {
    if (!this.#looksBehind && !barrier.categories) return;
    if (this.#behind.includes(barrier)) return walk();
    const around = this.#behind;
    this.#behind = [...around, barrier];
    walk();
    this.#behind = around;
  }

  #known(atom: Atom, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    switch (atom.kind) {
      case 'constant': case 'function': case 'class': case 'builtin': return;
      case 'place': return this.#place(atom, by, field ?? this.#called(atom), siblings);
      case 'api': return this.#api(atom, by, field ?? this.#called(atom), siblings);
      case 'derived': return this.#derived(atom, by, field ?? this.#called(atom), siblings);
      case 'snapshot': {
        const names = [...atom.fields.keys()].filter(name => !name.startsWith('%'));
        if (atom.shape === 'element') return;
        // One field that is made of much takes nothing from those beside it; what is within it shares with its own.
        const steps = this.#isWithinFields ? undefined : this.#steps;
        const around = this.#isTallied;
        this.#isWithinFields = true;
        this.#isTallied ||= this.#reach === 'data' && isTally([...atom.fields.values()]);
        for (const [name, value] of atom.fields) {
          this.#steps = steps ?? this.#steps;
          // What a spread brought counts as far as no field written out replaces it.
          if (name === '%open') this.#without(value, names, by);
          if (name !== '%open') this.value(value, by, name.startsWith('%') || /^\d+$/.test(name) ? field : name, names);
        }
        this.#isWithinFields = steps === undefined;
        this.#isTallied = around;
        return;
      }
      case 'object': {
        for (const name of ['%element', '%awaited', '%open']) {
          const held = this.#context.held(atom.id, name);
          if (held) this.#elsewhere(inner => inner.value(held, by, field));
        }
        this.#kept(atom.id, by);
        return;
      }
      case 'cell': {
        const key = `${atom.object} ${atom.field}`;
        if (this.#cells.has(key)) return;
        this.#cells.add(key);
        const held = this.#context.held(atom.object, atom.field);
        // What is kept empty, and never anything else, is filled by somebody who is not seen: a form that a composable gives back.
        const isFilledElsewhere = !held || (held.length > 0 && held.every(isEmpty));
        if (held && !isFilledElsewhere) this.#elsewhere(inner => inner.value(held, by, field, siblings));
        else if (atom.name) this.#told.names([atom.name], by, undefined, undefined, undefined);
        return;
      }
    }
  }

  /** What the program calls something, if that surely says what it is. */
  #called(atom: ApiAtom | DerivedAtom | Extract<Atom, { kind: 'place' }>): string | undefined {
    return this.#reach === 'influence' ? undefined : surelyCalled(this.#context, atom);
  }

  /** What was put somewhere at another time holds whatever was so then: what is so now says nothing of it. */
  #elsewhere(walk: (inner: Walk) => void): void {
    if (!this.#way || this.#way === anyWay) return walk(this);
    const inner = this.#inner(this.#cleared, anyWay);
    for (const cell of this.#cells) inner.#cells.add(cell);
    this.#by(inner, walk);
  }

  /** What the fields of an object hold that is kept somewhere, as in the state of a component. What is handed on comes as a snapshot. */
  #kept(object: number, by: Label['by'], gone: readonly string[] = []): void {
    const key = `${object} *${gone.join()}`;
    if (this.#reach !== 'data' || this.#isPart || this.#cells.has(key)) return;
    this.#cells.add(key);
    const names = this.#context.fieldsOf(object).filter(name => !name.startsWith('%') && !/^v?\d+$/.test(name) && !gone.includes(name));
    // A store is given all that anybody puts into it; of that only what an API surely gave is told.
    const inner = this.#inner(this.#cleared, this.#way && anyWay);
    for (const cell of this.#cells) inner.#cells.add(cell);
    inner.#steps = this.#steps;
    for (const name of names) {
      const held = this.#context.held(object, name);
      if (held) inner.value(held, by, name, names);
    }
    for (const label of inner.found.values()) if (label.because === 'model') this.#add(label);
  }

  #place(atom: Extract<Atom, { kind: 'place' }>, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    // What a promise is rejected with is not what it promises.
    if (atom.path.includes('%rejected')) return;
    const { names, ownerType, declaredType, comment, place } = this.#context.namesOf(atom);
    if (this.#prints && declaredType !== undefined && isHandleType(declaredType)) return;
    const source = atom.root.kind === 'argument' ? names.map(name => this.#context.sourceParameters.get(name)).find(one => one !== undefined) : undefined;
    if (source !== undefined) return this.#add({ category: source, confidence: 'high', name: names.join('.'), ...(place && { place }), whole: false, by, because: 'parameter' });
    if (this.#reach === 'data' && this.#told.isPlainRecord(names, ownerType, this.#context.fieldsOfPlace(atom))) return;
    if (this.#told.names(names, by, ownerType, declaredType, place, comment)) return;
    if (this.#prints && isAddressee(names, ownerType)) return this.#add({ category: 'user.contact.email', confidence: 'medium', name: names.join('.'), ...(place && { place }), whole: false, by, because: `type:${ownerType!}` });
    const typed = typedByNames(names);
    if (typed !== undefined && this.#told.names([typed], by, undefined, undefined, place)) return;
    // A part of a datum is of the datum: `order.buyer.address.street`.
    for (let length = names.length - 1; length > 0 && (this.#reach === 'influence' || !isPlainPart(names.at(-1)!)); length--) {
      const around = classifyPath(this.#context.vocabulary, names.slice(0, length));
      if (around && around.category !== 'user' && around.strength === 'strong') return this.#add({ category: around.category, confidence: 'medium', name: names.join('.'), ...(place && { place }), whole: false, by, because: `part-of:${around.because}` });
      if (around) break;
    }
    if (this.#reach === 'data') for (const inner of this.#context.fieldsOfPlace(atom)) this.#told.strong(inner.names, by, inner.ownerType, place, inner.of);
    if (field !== undefined) this.#told.field(field, by, siblings, names, place);
  }

  /** What a record has besides some of its fields. Of one whose fields are declared, each of the others counts by itself. */
  #without(value: Value, gone: readonly string[], by: Label['by']): void {
    for (const one of value) {
      if (one.atom.kind === 'object' && gone.length > 0) {
        this.#kept(one.atom.id, by, gone);
        continue;
      }
      const declared = gone.length > 0 && this.#reach === 'data' ? this.#declaredOf(one.atom) : [];
      const isGone = ({ names, ownerType }: (typeof declared)[number]): boolean => gone.includes(names[names[0] === ownerType ? 1 : 0]!);
      if (!declared.some(isGone)) {
        for (const label of this.#within(value.length === 1 ? value : alone(one), by)) if (!gone.includes(lastName(label)) && !isStripped(this.#context.vocabulary, label, gone)) this.#add(label);
        continue;
      }
      const place = one.atom.kind === 'place' ? this.#context.namesOf(one.atom).place : 'place' in one.atom ? one.atom.place : undefined;
      for (const field of declared) if (!isGone(field)) this.#told.strong(field.names, by, field.ownerType, place);
    }
  }

  /** The fields that are declared or stated of something. */
  #declaredOf(atom: Atom): OutsideType['fields'] {
    if (atom.kind === 'place') return this.#context.fieldsOfPlace(atom);
    return atom.kind === 'api' || atom.kind === 'derived' ? (this.#context.typeOfOutside(atom)?.fields ?? []) : [];
  }

  /** What a store has under a key with the id of a person says by the rest of the key what it is. */
  #keptForPerson(method: string, atom: ApiAtom | DerivedAtom, by: Label['by']): void {
    if (!/^(?:h|m|z|s)?(?:get|getall|score|card|getAsync|getItem)$/i.test(method)) return;
    const [key] = atom.kind === 'api' ? (atom.arguments ?? []) : atom.parts.slice(1);
    const around = this.#inBucket;
    this.#inBucket = true;
    const name = key && keptForPerson(key, part => this.#within(part, by).some(({ category }) => category === 'user.unique_id'));
    this.#inBucket = around;
    if (name !== undefined && !this.#told.names(['user', name], by, undefined, undefined, atom.place)) this.#told.names(['user', `${name}Count`], by, undefined, undefined, atom.place);
  }

  /** What is loaded is what was stored under its name, at any time. Of texts of records nobody knows which field is asked for. */
  #stored(atom: ApiAtom, by: Label['by']): void {
    const callee = atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent : undefined;
    if (!callee?.node?.call.behaviours.some(({ entry }) => entry.as === 'load')) return;
    const field = storedAs(callee, atom.arguments?.[0] ?? []);
    const key = `${realmSite} ${field}`;
    if (this.#cells.has(key)) return;
    this.#cells.add(key);
    const held = field === undefined ? undefined : this.#context.held(realmSite, field)?.filter(one => one.atom.kind !== 'derived' || one.atom.name !== 'stringify');
    if (held && held.length > 0) this.#elsewhere(inner => inner.value(held, by));
  }

  /** What a call finds of what the program itself put there: the rows of a table. */
  #rows(atom: ApiAtom | DerivedAtom, by: Label['by']): void {
    const key = `rows ${atom.site}`;
    if (this.#cells.has(key)) return;
    const held = rowsIn(this.#context, atom);
    if (!held) return;
    this.#cells.add(key);
    this.#elsewhere(inner => inner.value(held, by));
  }

  #api(atom: ApiAtom, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    const source = sourceOf(atom);
    if (source?.model.entry.decides && this.#reach === 'data') return;
    if (source && this.#prints && (isDevice(source.category) || (atom.step === 'member' && isRecordId(atom.name, source.category)))) return;
    if (source) return this.#add({ category: source.category, confidence: 'high', name: displayName(atom), ...(source.place && { place: source.place }), whole: false, by, because: 'model', source: source.model });
    // A field that is waited for is that field, and so is one of those in it.
    if ((atom.step === 'awaited' || atom.step === 'element') && !atom.node && atom.parent?.kind === 'api' && atom.parent.step === 'member') return this.#api(atom.parent, by, field, siblings);
    const barrier = barrierOf(atom);
    const kept = barrier?.entry.kind;
    if (barrier && this.#reach === 'data' && kept !== 'pseudonymised' && !this.#behind.includes(barrier.entry)) {
      this.#stop('barrier', displayName(atom), argumentsBehind(atom), atom.place, barrier);
      return this.#through(barrier.entry, () => this.#api(atom, by, field, siblings));
    }
    if (kept === 'pseudonymised' && !this.#isHashed) {
      this.#isHashed = true;
      this.#api(atom, by, field, siblings);
      this.#isHashed = false;
      return;
    }
    if (this.#prints && isHandle(atom)) return;
    const callee = atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent : undefined;
    if (callee?.step === 'member' && textMethods.has(callee.name) && callee.parent) {
      if (this.#reach === 'data' && this.#hides(callee.name, atom.arguments ?? [])) return this.#stop('mask', callee.name, [[{ atom: callee.parent }]], atom.place);
      this.#atom(callee.parent, by, field, siblings);
      atom.arguments?.forEach(value => this.value(value, by));
      return;
    }
    if (atom.self) return this.value(atom.self, by, field, siblings);
    if (this.#told.keepsVisit(atom, by) || this.#told.rowsOfPerson(atom, by)) return;
    const keyed = keyedRead(this.#context, atom);
    if (keyed && this.#told.names(keyed, by, undefined, undefined, atom.place)) return;
    const typed = typedInto(atom);
    if (typed !== undefined && this.#told.names([typed], by, undefined, undefined, atom.place)) return;
    this.#stored(atom, by);
    this.#rows(atom, by);
    const read = atom.step === 'member' ? atom.name : undefined;
    // How much there is tells nobody what it is.
    if ((read === 'length' || read === 'size' || read === 'byteLength') && this.#reach === 'data') return;
    if (read !== undefined && this.#reach === 'data') {
      // What the source itself put in under that name comes out under it; what it made up is nobody's.
      const put = callsBehind(atom).flatMap(({ step }) => (step.arguments ?? []).flatMap(value => fieldPut(value, read)));
      if (put.length > 0 && put.every(one => one.atom.kind === 'constant')) return;
    }
    const names = memberNames(atom);
    const type = this.#context.typeOfOutside(atom);
    if (type && this.#reach === 'data' && this.#told.isPlainRecord(names, type.ownerType, type.fields)) return;
    if (names.length > 0 && atom.step === 'member' && (this.#told.read(atom, names, by, type) || this.#told.column(atom, names.at(-1)!, by, type?.name) || this.#told.calledByProgram(atom, by, type?.name))) return;
    if (type && this.#told.stated(type, by, atom.place)) return;
    if (read !== undefined && !this.#isDerivation && isPlainPart(read) && !(atom.parent?.kind === 'api' && atom.parent.step === 'new')) return;
    if ((read === undefined || isWholeAnswer(read)) && this.#reach === 'data') {
      this.#told.record(atom, by);
    }
    for (const { step, callee, isReceiver } of callsBehind(atom)) {
      if (this.#reach === 'influence' && callee && !isReceiver) this.#keptForPerson(callee.name, step, by);
      const model = step.step === 'new' ? callee?.node?.construct : callee?.node?.call;
      if (model && model.steps.length > 0) {
        // A field of what comes out has what went in under that name.
        const isField = read !== undefined && !isWholeAnswer(read) && !model.steps.some(({ to }) => isMember(to.at(-1), read));
        for (const entry of model.steps) {
          const given = argumentsAt(entry.from, step.arguments ?? []);
          if (isField) this.#answer(given, '', read, by);
          else for (const value of given) this.value(value, by);
        }
        continue;
      }
      const isKnown = model !== undefined && model.sinks.length + model.collections.length + model.guards.length + model.sources.length + model.barriers.length > 0;
      if (isKnown && this.#reach === 'data' && (model.barriers.length === 0 || this.#behind.length === 0)) continue;
      // How a client was made is no part of what it answers; a `URLSearchParams` is what it was made of.
      if (step.step === 'new' && isReceiver && callee?.step !== 'global') continue;
      this.#answer(step.arguments ?? [], callee?.name ?? '', read, by);
    }
    if (field !== undefined && atom.step !== 'global' && atom.step !== 'package') this.#told.field(field, by, siblings, [], atom.place);
  }

  /**
   * What an unknown call, or the field `read` of what it gives, has of its arguments.
   *
   * A field has what an object argument has under that name. What is looked up is not what it is looked up by. Credentials stay
   * with the call they were given to.
   */
  #answer(args: readonly Value[], callee: string, read: string | undefined, by: Label['by']): void {
    if (this.#reach === 'influence') {
      const around = this.#inBucket;
      this.#inBucket ||= buckets.test(callee);
      for (const value of args) for (const label of this.#within(value, by)) if ((label.category !== 'user.unique_id' || this.#inBucket) && !isCredential(label)) this.#add(label);
      this.#inBucket = around;
      return;
    }
    const isLookedUp = lookups.test(callee) && !this.#isDerivation;
    const put = read === undefined ? [] : args.map(value => fieldPassed(value, read)).filter(value => value.length > 0);
    if (put.length > 0) {
      for (const value of put) for (const label of this.#within(value, by)) if (!this.#staysBehind(label)) this.#add(label);
      return;
    }
    if (isLookedUp) return;
    for (const value of args) {
      const isWhole = read === undefined || isWholeAnswer(read);
      const given = isWhole ? value : withoutRecords(value);
      // A field of a person is what its name says.
      if (given.length > 0) for (const label of this.#within(given, by)) if (!this.#staysBehind(label) && (isWhole || !label.whole || this.#isDerivation)) this.#add(label);
    }
  }

  /** Whether a call leaves nothing of what it is given that anybody asks about. */
  #hides(name: string, args: readonly Value[]): boolean {
    return this.#isDerivation ? masks.test(name) : hides(name, args);
  }

  /** Credentials stay with the call they were given to, unless what was computed from them is asked for. */
  #staysBehind(label: Label): boolean {
    return isCredential(label) && !this.#isDerivation;
  }

  /** Whether it was typed into a control that asks for a datum. */
  #isAskedFor(atom: DerivedAtom, by: Label['by']): boolean {
    const control = typedInControl(atom);
    return control !== undefined && this.#told.asked(control, by, atom.place);
  }

  #derived(atom: DerivedAtom, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    const around = this.#isPart;
    // A field of something kept is what it holds, whole.
    const isField = atom.operator === '.' && fieldHeld(this.#context, atom.parts[0] ?? [], atom.name!) !== undefined;
    this.#isPart ||= !wholes.has(atom.operator) && !isField;
    this.#computed(atom, by, field, siblings);
    this.#isPart = around;
  }

  #computed(atom: DerivedAtom, by: Label['by'], field?: string, siblings?: readonly string[]): void {
    const [first = []] = atom.parts;
    if (this.#told.keepsVisit(atom, by) || this.#told.rowsOfPerson(atom, by)) return;
    // What is made of a text is no row; what is left of one is asked where that text stands.
    if (atom.operator === '.' || (atom.operator === 'call' && !textMethods.has((atom.name ?? '').replace(/^.*\./, '')))) this.#rows(atom, by);
    switch (atom.operator) {
      case '===': case '!==': case '==': case '!=': case '<': case '>': case '<=': case '>=': case 'in': case 'instanceof':
      case '!': case 'typeof': case 'truth': case 'flag': case 'contains': case 'some': case 'every': case 'findIndex': case 'findLastIndex': case 'void': case 'done': case 'pattern':
        // What was too much to keep apart has one part, the method of an array two.
        if (atom.operator === 'some' && atom.parts.length === 1) return this.value(first, by, field, siblings);
        if (this.#reach === 'influence') atom.parts.forEach(part => this.value(part, 'control'));
        else this.#stop('question', atom.operator, atom.parts, atom.place);
        return;
      case 'typed': return this.#told.typed(atom, by);
      case 'parsed': {
        const type = this.#context.typeOfOutside(atom);
        if (type && this.#told.stated(type, by, atom.place)) return;
        return this.value(first, by, field, siblings);
      }
      // What a person types has the name under which it is handed on.
      case 'event':
        if (this.#isAskedFor(atom, by)) return;
        if (field !== undefined) this.#told.field(field, by, siblings, [], atom.place);
        return;
      case 'index': case 'key': case 'number': case 'environment': case 'caught': case 'cut': case 'sent': case 'request':
        return;
      case 'datum':
        return this.#add({ category: atom.name!, confidence: 'high', name: atom.name!, ...(atom.place && { place: atom.place }), whole: false, by, because: 'model' });
      case '.': {
        if (this.#isAskedFor(atom, by)) return;
        if (this.#reach === 'data' && !this.#isDerivation && isLittlePart(atom)) return this.#stop('mask', atom.name!, atom.parts, atom.place);
        if (atom.name === 'length' || atom.name === 'size') {
          if (this.#reach === 'influence') this.value(first, by);
          return;
        }
        if (atom.name === '%element') return this.value(first, by, field, siblings);
        // A control of a form is asked for what is in it, and for whether that will do: `form.get('email').valid`.
        const [of] = first;
        if (this.#reach === 'data' && atom.name !== 'value' && of?.atom.kind === 'derived' && of.atom.operator === 'call' && keyedRead(this.#context, of.atom)) return;
        const names = derivedNames(atom);
        const typed = typedByNames(names);
        if (typed !== undefined && this.#told.names([typed], by, undefined, undefined, atom.place)) return;
        const call = this.#reach === 'data' ? unknownCallBehind(atom) : undefined;
        if (call) {
          const put = call.parts.flatMap(value => fieldPut(value, atom.name!));
          if (put.length > 0 && put.every(one => one.atom.kind === 'constant')) return;
        }
        const type = this.#context.typeOfOutside(atom);
        if (type && this.#reach === 'data' && this.#told.isPlainRecord(names, type.ownerType, type.fields)) return;
        if ((this.#told.read(atom, names, by, type) || this.#told.column(atom, atom.name!, by, type?.name) || this.#told.calledByProgram(atom, by, type?.name)) && !this.#isDerivation) return;
        if (type && this.#told.stated(type, by, atom.place)) return;
        const held = fieldHeld(this.#context, first, atom.name!);
        if (held) {
          this.value(held, by, field, siblings);
          return;
        }
        const parted = knownFields(this.#context, first, atom.name!, this.#reach === 'data');
        if (parted) this.value(parted.known, by, field, siblings);
        const others = parted?.others ?? first;
        const asked = parted && call ? unknownCallBehind({ ...atom, parts: [others] }) : call;
        if (asked && !this.#isDerivation && isPlainPart(atom.name!)) return;
        if (asked) {
          this.#answer(asked.parts, asked.name ?? '', atom.name, by);
          if (field !== undefined) this.#told.field(field, by, siblings, names, atom.place);
          return;
        }
        if (this.#reach === 'data' && isWholeAnswer(atom.name!)) this.#told.record(atom, by);
        // A field of a datum is a part of it, but for its id, or when it was made; a field of a person is what its name says.
        if (this.#reach !== 'influence' && !this.#isDerivation && isPlainPart(atom.name!)) return;
        // What the type around it says of its other fields, it says of those.
        if (!isOfEvent(atom)) for (const label of this.#within(others, by)) if (!label.whole && !(label.because.startsWith('type:') && (type || isOfOtherField(label, atom.name!)))) this.#add(label);
        if (field !== undefined) this.#told.field(field, by, siblings, names, atom.place);
        return;
      }
      case 'rest': {
        const gone = (atom.name ?? '').split(' ');
        this.#without(first, gone, by);
        return;
      }
      // Something from outside with what was put into it, by name.
      case 'with': {
        const put = (atom.name ?? '').split(' ');
        const around = this.#isTallied;
        this.#isTallied ||= this.#reach === 'data' && isTally(atom.parts.slice(1));
        this.value(first, by, field, siblings);
        atom.parts.slice(1).forEach((part, index) => this.value(part, by, put[index], put));
        this.#isTallied = around;
        return;
      }
      case 'lookup':
        this.value(first, by);
        if (this.#reach === 'influence') atom.parts.slice(1, 2).forEach(part => this.value(part, 'control'));
        return;
      case 'call': {
        const keyed = keyedRead(this.#context, atom);
        if (keyed && this.#told.names(keyed, by, undefined, undefined, atom.place)) return;
        const name = (atom.name ?? '').replace(/^.*\./, '');
        const type = this.#context.typeOfOutside(atom);
        if (type && this.#told.stated(type, by, atom.place)) return;
        if (this.#reach === 'data' && this.#hides(name, atom.parts.slice(1))) return this.#stop('mask', name, atom.parts, atom.place);
        if (this.#reach === 'data' && (this.#isDerivation ? plainQuestions : questions).test(name)) return this.#stop('question', name, atom.parts, atom.place);
        if (this.#reach === 'data' && digests.test(name) && !this.#isHashed) {
          this.#isHashed = true;
          this.#derived(atom, by, field, siblings);
          this.#isHashed = false;
          return;
        }
        const counted = this.#reach === 'influence' && /^(?:Number|parseInt|parseFloat)$/.test(name) ? countedUnder(this.#context.vocabulary, atom.parts.flat()) : undefined;
        if (counted) return this.#add({ category: 'user.behavior', confidence: 'medium', name: counted.key, ...(counted.place && { place: counted.place }), whole: false, by, because: 'counted' });
        const before = this.found.size;
        const isBucket = this.#reach === 'influence' && buckets.test(name);
        const isBuiltin = textMethods.has(name) || !isUnknownCall(atom);
        const around = this.#inBucket;
        this.#inBucket ||= isBucket;
        atom.parts.forEach((part, index) => {
          // A query and no function is given to a `find` that is not JavaScript's own.
          const keeps = isBuiltin && !(index > 0 && /^(?:find|filter)/.test(name));
          if (this.#reach === 'data' && index > 0 && (isChosenBy(name) || (!keeps && !this.#isDerivation && lookups.test(name)))) return;
          for (const label of this.#within(part, by)) {
            if (label.whole && index === 0 && this.#reach === 'data') continue;
            if (!keeps && (this.#staysBehind(label) || (this.#reach === 'influence' && label.category === 'user.unique_id' && !this.#inBucket))) continue;
            this.#add(label);
          }
        });
        this.#inBucket = around;
        if (this.#reach === 'data' && this.found.size === before && !textMethods.has(name)) this.#told.record(atom, by);
        if (this.found.size === before && field !== undefined) this.#told.field(field, by, siblings, [], atom.place);
        return;
      }
      default:
        if (this.#reach === 'data' && atom.operator === '%' && !this.#isDerivation) return;
        if (atom.operator === '%') {
          const around = this.#inBucket;
          this.#inBucket = true;
          atom.parts.forEach(part => { for (const label of this.#within(part, by)) this.#add(label); });
          this.#inBucket = around;
          return;
        }
        // What is calculated with is a number, whatever it is called: `persons * nights`.
        if (this.#reach === 'data' && calculations.has(atom.operator)) return atom.parts.forEach(part => { for (const label of this.#within(part, by)) if (!label.whole) this.#add(label); });
        if (atom.operator === 'same') return atom.parts.forEach(part => this.value(part, by, field, siblings));
        atom.parts.forEach((part, index) => {
          // Of a text behind whose first letter the rest is left out, that letter is all there is.
          if (this.#reach === 'data' && !this.#isDerivation && (atom.operator === 'template' || atom.operator === '+') && part.every(isFirstLetter) && beginsMasked(atom.parts[index + 1] ?? [])) return this.#stop('mask', '', [part], atom.place);
          this.value(part, by, atom.operator === 'template' || atom.operator === '+' ? queryName(atom.parts[index - 1]) : undefined);
        });
    }
  }
}

/** Whether a port ends in a member of that name. */
function isMember(token: Token | undefined, name: string): boolean {
  return token?.kind === 'member' && (token.names === '*' || token.names.includes(name));
}

/** Whether something holds the place of a text that is not there yet. */
function isEmpty({ atom }: Value[number]): boolean {
  return atom.kind === 'constant' && (atom.value === '' || atom.value === null || atom.value === undefined);
}
