import type { Place } from '../ir/span.js';
import type { ConsentLevel } from '../summaries/model.js';
import { contradicts } from '../summaries/contradicts.js';
import { sameAtom, type Atom, type Condition, type DerivedAtom, type Event, type Value } from '../summaries/value.js';
import { isAffirmative, onlyCloses } from '../vocabulary/consent-words.js';
import { purposeCovers, purposesNamedIn } from '../vocabulary/purposes.js';
import { narrowedParts } from './chosen-values.js';
import { constantIn } from './constant-in.js';
import { asksForState, compares, mostSteps, stateOf, stepFrom, type State } from './kept-state.js';
import { isOneMatter } from './one-matter.js';
import { kindStrength, none, proven, strengthOf, type Strength } from './consent-level.js';
import { namesService } from './named-service.js';
import { evidenceOf, evidenceOfMethod, saidBeside, textsIn, type Evidence, type EvidenceContext } from './evidence.js';
import { textsOfEvent, toldByEvent } from './told-by-event.js';

/** Why consent is not proven. `none`: no check at all; the others: a check that falls short. */
export type ConsentGap = 'none' | 'other-purpose' | 'other-subject' | 'level-too-low' | 'permission-only' | 'not-awaited' | 'always-true' | 'not-affirmative' | 'forged' | 'decoy';

/** What is asked of every path. Strengths are compared by the caller. */
export interface Need {
  readonly category: string;
  readonly purposes: readonly string[];
  /** The words by which the service is known that gets it; see `serviceWords`. */
  readonly service?: ReadonlySet<string>;
  /** Set where consent to anything will do. */
  readonly isAny?: boolean;
}

/** The best that is surely proven, and what was found on the way that fell short. */
export interface Proof {
  readonly strength: Strength;
  readonly isCertain: boolean;
  readonly gaps: readonly ConsentGap[];
}

/** Something on a way that speaks of consent: what it was taken for, or why it proves nothing. */
export interface MetCheck {
  /** The condition that asks; absent for something that was done before. */
  readonly place?: Place;
  /** Empty where it says not what for. */
  readonly purposes: readonly string[];
  /** What it proves; absent where it falls short. */
  readonly level?: ConsentLevel;
  readonly gap?: ConsentGap;
}

/**
 * Finds how strong the consent is that a condition proves for a need. `met` is told of each check on the way; who only wants the answer
 * leaves it out.
 *
 * Of a conjunction the strongest part counts, of alternatives the weakest: consent must hold on every path.
 */
export function proveConsent(context: EvidenceContext, condition: Condition | undefined, need: Need, met?: (check: MetCheck) => void): Proof {
  const prover = new Prover(context, need, met);
  const result = condition ? prover.condition(condition) : { strength: none, kind: none };
  return { strength: withKind(result).strength, isCertain: prover.isCertain, gaps: [...prover.gaps] };
}

/** `strength`: consent for the need. `kind`: of which kind a record of it is, where that is tested apart. */
interface Found {
  readonly strength: Strength;
  readonly kind: Strength;
  /** Set where what the alternative hangs on was asked, too. */
  readonly isWhole?: boolean;
}

/** A record that was asked for a yes and for its kind is a yes of that kind. */
function withKind(found: Found): Found {
  return found.strength >= strengthOf('purpose') && found.kind > found.strength ? { ...found, strength: found.kind } : found;
}

const nothingFound: Found = { strength: none, kind: none };
const unreached: Found = { strength: proven, kind: none };

class Prover {
  readonly #context: EvidenceContext;
  readonly #need: Need;
  readonly gaps = new Set<ConsentGap>();
  #known = new Map<Condition, Found>();
  readonly #knownAbout = new Map<string, Map<Condition, Found>>();
  readonly #cells = new Set<string>();
  isCertain = true;
  #hint: string | undefined;
  /** Whether the proof that a parameter asks for comes from a caller outside the program, who had to get it somewhere. */
  #isHandedIn = false;
  /** What the field whose answer is looked at is kept for, by its name: an answer put there is about that. */
  #about: readonly string[] = [];
  /** Fields of fields: a shared list that grows from itself has no end of them. */
  #deep = 0;
  /** Whether a yes to any of what is asked of is enough, as for `some`: then each of them must be about what is needed. */
  #isAnyOf = false;
  /** A proof that takes longer than this is none. */
  #steps = 0;

  /** The states that are being asked how they are come by. */
  readonly #entering = new Set<string>();
  /** Those of them that a circle led back to: what is found meanwhile holds for this question alone. */
  readonly #circles = new Set<string>();
  /** The state in which something is kept where a condition is asked. */
  #now: { readonly key: string; readonly value: unknown } | undefined;

  readonly #met: ((check: MetCheck) => void) | undefined;
  /** The condition that is being asked. */
  #place: Place | undefined;

  constructor(context: EvidenceContext, need: Need, met: ((check: MetCheck) => void) | undefined) {
    this.#context = context;
    this.#need = need;
    this.#met = met;
  }

  #fallsShort(gap: ConsentGap, purposes: readonly string[] = []): void {
    this.gaps.add(gap);
    this.#met?.({ ...(this.#place && { place: this.#place }), purposes, gap });
  }

  condition(condition: Condition): Found {
    const known = this.#known.get(condition);
    if (known) return known;
    // A condition that asks for itself in a circle proves nothing by itself.
    if (!asksForState(condition)) this.#known.set(condition, nothingFound);
    const found = this.#find(condition);
    if (this.#circles.size === 0) this.#known.set(condition, found);
    else this.#known.delete(condition);
    return found;
  }

  #find(condition: Condition): Found {
    switch (condition.kind) {
      case 'all': {
        const parts = narrowedParts(condition.parts).map(part => this.condition(part));
        return { strength: Math.max(none, ...parts.map(part => part.strength)), kind: Math.max(none, ...parts.map(part => part.kind)) };
      }
      case 'any': {
        const parts = condition.parts.map(part => withKind(this.condition(part)));
        if (parts.length === 0) return unreached;
        return { strength: Math.min(...parts.map(part => part.strength)), kind: Math.min(...parts.map(part => (part.strength === proven ? proven : part.kind))) % proven };
      }
      case 'holds': {
        const before = this.#hint;
        const wasHandedIn = this.#isHandedIn;
        const around = this.#place;
        this.#place = condition.place ?? around;
        if (condition.hint !== undefined) {
          this.#hint = condition.hint;
          this.#isHandedIn = condition.value.every(({ atom }) => atom.kind === 'place');
          this.#known.clear();
        }
        const found = condition.asks === 'truthy' ? this.#value(condition.value, !condition.not) : this.#nullish(condition.value, !condition.not);
        if (condition.hint !== undefined && found.strength === none) this.#fallsShort('forged');
        if (condition.hint !== undefined) this.#known.clear();
        this.#hint = before;
        this.#isHandedIn = wasHandedIn;
        this.#place = around;
        return found;
      }
      case 'happened':
        return this.#event(condition.event);
    }
  }

  /** What is proven where the value is true (or false): on all of its alternatives that can be. */
  #value(value: Value, wanted: boolean): Found {
    return this.#over(value.filter(({ atom, when }) => !when || !contradicts(atom, when, wanted)), (atom, when) => this.#atom(atom, wanted, when));
  }

  #nullish(value: Value, wanted: boolean): Found {
    return this.#over(value, atom => {
      if (atom.kind === 'constant') return (atom.value === null || atom.value === undefined) === wanted ? nothingFound : unreached;
      if (atom.kind === 'object' || atom.kind === 'snapshot' || atom.kind === 'function') return wanted ? unreached : nothingFound;
      return nothingFound;
    });
  }

  #over(value: Value, one: (atom: Atom, when: Condition | undefined) => Found): Found {
    let result: Found = unreached;
    // What was kept in a store of the program is judged where it was put in; alone it says nothing.
    const known = value.filter(({ atom }) => !(atom.kind === 'derived' && atom.operator === 'typed'));
    if (known.length < value.length) {
      const found = this.#over(known, one);
      return found === unreached ? nothingFound : found;
    }
    for (const { atom, when } of value) {
      const own = one(atom, when);
      if (own.strength === proven) continue;
      const around = when && !own.isWhole ? this.condition(when) : nothingFound;
      const found = withKind({ strength: Math.max(own.strength, around.strength), kind: Math.max(own.kind, around.kind) });
      if (found.strength === proven) continue;
      result = result === unreached ? found : { strength: Math.min(result.strength, found.strength), kind: Math.min(result.kind, found.kind) };
    }
    return result;
  }

  #atom(atom: Atom, wanted: boolean, when?: Condition): Found {
    if (++this.#steps > 5000) return nothingFound;
    switch (atom.kind) {
      case 'constant': return Boolean(atom.value) === wanted ? nothingFound : unreached;
      case 'object': case 'snapshot':
        if (!wanted) return unreached;
        if (this.#holdsPromiseOfConsent(atom)) this.#fallsShort('not-awaited');
        return nothingFound;
      case 'function': case 'class': case 'builtin':
        if (wanted) this.#fallsShort('always-true');
        return wanted ? nothingFound : unreached;
      case 'cell': {
        const key = `${atom.object} ${atom.field} ${wanted}`;
        if (this.#cells.has(key)) return unreached;
        const held = this.#context.held(atom.object, atom.field);
        if (!held) return this.#named(atom, wanted);
        this.#cells.add(key);
        const found = this.#answersIn(atom, () => this.#kept(atom, held, wanted));
        this.#cells.delete(key);
        return found;
      }
      case 'derived': return this.#derived(atom, wanted);
      case 'api': case 'place': return this.#named(atom, wanted, when);
    }
  }

  #derived(atom: DerivedAtom, wanted: boolean): Found {
    const [left = [], right = []] = atom.parts;
    switch (atom.operator) {
      case '!': return this.#value(left, !wanted);
      case 'truth': return this.#value(left, wanted);
      case '===': case '==': return this.#equal(left, right, wanted);
      case '!==': case '!=': return this.#equal(left, right, !wanted);
      case 'contains': return wanted ? this.#contains(left, right, atom.parts.slice(2)) : nothingFound;
      case '>': case '>=': case '<': case '<=': return this.#inOrder(atom, wanted) ?? this.#isFound(atom, wanted);
      case 'every': return wanted ? this.#value(left, true) : nothingFound;
      // Somebody in a store of consents that is for this.
      case 'some': {
        if (!wanted || atom.parts.length < 2) return this.#named(atom, wanted);
        const around = this.#isAnyOf;
        this.#isAnyOf = true;
        const own = this.#value(left, true);
        this.#isAnyOf = around;
        if (own.strength > none) return own;
        return this.#over(right, one => {
          const found = evidenceOf(this.#context, one);
          return found ? this.#accept({ ...found, purposes: [...found.purposes, ...textsIn([left]).flatMap(text => purposesNamedIn(this.#context.vocabulary, text))] }) : nothingFound;
        });
      }
      case 'lookup': case 'selected':
        if (left.length > 0 && left.some(one => one.when)) return this.#value(left, wanted);
        return this.#named(atom, wanted);
      case '.': {
        // A field of a shared value: each thing it may be has that field.
        if (this.#deep > 5) return nothingFound;
        this.#deep++;
        const held = this.#fieldsHeld(left, atom.name!);
        const found = held ? this.#answersIn(atom, () => this.#kept(atom, held, wanted)) : this.#named(atom, wanted);
        this.#deep--;
        return found;
      }
      default: return this.#named(atom, wanted);
    }
  }

  /** `rows.length > 0`: something was found. */
  #isFound({ operator, parts: [left = [], right = []] }: DerivedAtom, wanted: boolean): Found {
    switch (operator) {
      case '>': return wanted && constantIn(right)?.value === 0 ? this.#value(left, true) : nothingFound;
      case '>=': return wanted && constantIn(right)?.value === 1 ? this.#value(left, true) : nothingFound;
      case '<': return wanted && constantIn(left)?.value === 0 ? this.#value(right, true) : !wanted && constantIn(right)?.value === 1 ? this.#value(left, true) : nothingFound;
      default: return nothingFound;
    }
  }

  /** What is proven by what was ever put somewhere. What came from outside the program is what the place is called. */
  #kept(place: Atom, held: Value, wanted: boolean): Found {
    return this.#over(held.filter(({ atom, when }) => !when || !contradicts(atom, when, wanted)), (atom, when) => {
      const own = this.#atom(atom, wanted, when);
      return own.strength === none && isFromOutside(atom) ? this.#named(place, wanted, when) : own;
    });
  }

  #fieldsHeld(value: Value, name: string): Value | undefined {
    if (!value.some(one => one.atom.kind === 'cell' || (one.atom.kind === 'derived' && (one.atom.operator === '.' || one.atom.operator === 'typed')))) return undefined;
    const result: Value[number][] = [];
    for (const { atom, when } of value) {
      const inner = this.#resolve(atom, 0);
      if (!inner) return undefined;
      for (const one of inner) {
        const own = one.atom;
        const held: Value = own.kind === 'object' ? (this.#context.held(own.id, name) ?? [{ atom: { kind: 'constant', value: undefined } }]) : own.kind === 'constant' && (own.value === undefined || own.value === null) ? [one] : own.kind === 'snapshot' ? (own.fields.get(name) ?? []) : [{ atom: { kind: 'derived', site: 0, operator: '.', name, parts: [[{ atom: own }]] } }];
        for (const part of held) result.push(all(part, one.when, when));
      }
    }
    return result;
  }

  #resolve(atom: Atom, depth: number, around: readonly Atom[] = []): Value | undefined {
    if (depth > 6) return undefined;
    if (atom.kind === 'cell') {
      const within = [...around, atom];
      return this.#context.held(atom.object, atom.field)?.flatMap(one => {
        if (one.atom.kind !== 'cell') return [one];
        // What it held before is one of the others.
        if (within.some(other => sameAtom(other, one.atom))) return [];
        return (this.#resolve(one.atom, depth + 1, within) ?? [one]).map(part => all(part, one.when));
      });
    }
    // What a store of the program holds under a key that nobody knows is what was put there under any.
    if (atom.kind === 'derived' && atom.operator === 'typed') return this.#context.putInto?.(atom.site)?.filter(one => !(one.atom.kind === 'derived' && one.atom.operator === 'typed'));
    if (atom.kind === 'derived' && atom.operator === '.') {
      const value = atom.parts[0]!;
      if (!value.some(one => one.atom.kind === 'cell' || (one.atom.kind === 'derived' && one.atom.operator === '.'))) return undefined;
      // A field may hold what is kept elsewhere: `{ state }` of a provider.
      return this.#fieldsHeld(value, atom.name!)?.flatMap(one => (one.atom.kind === 'cell' ? (this.#resolve(one.atom, depth + 1, around) ?? [one]).map(part => all(part, one.when)) : [one]));
    }
    return [{ atom }];
  }

  /** `left === right`, as wanted: what is proven by each thing the tested side may be. */
  #equal(left: Value, right: Value, wanted: boolean): Found {
    const known = constantIn(right) ?? constantIn(left);
    if (!known) return nothingFound;
    const tested = constantIn(right) ? left : right;
    const { value: constant } = known;
    const named = wanted && isAffirmative(this.#context.vocabulary, constant) === true ? this.#namedChoice(tested) : undefined;
    const [only, ...others] = tested;
    const state = stateOf(tested);
    if (state && this.#now?.key === state.key) return (this.#now.value === constant) === wanted ? nothingFound : unreached;
    const held = this.#expanded(tested);
    // Who could have said no by another button said yes by this one, whatever is written on it.
    const isChoice = wanted && typeof constant === 'string' && isAffirmative(this.#context.vocabulary, constant) === true
      && held.some(one => one.atom.kind === 'constant' && typeof one.atom.value === 'string' && isAffirmative(this.#context.vocabulary, one.atom.value) === false && one.when && isCalledBack(one.when));
    // One field may be reached in several ways.
    const field = others.every(one => fieldName(one.atom) === fieldName(only!.atom)) ? only?.atom : undefined;
    return this.#answersIn(field, () => this.#over(held, (atom, when) => {
      if (isChoice && atom.kind === 'constant' && atom.value === constant && when && isCalledBack(when) && !this.#isClosed(when) && this.#about.length > 0) return this.#accept({ purposes: [...this.#about], level: 'purpose', shape: 'flag', isCertain: true, answers: [] });
      const entered = state && this.#entered(state, atom, when, value => (value === constant) === wanted);
      if (entered) return entered;
      if (named && atom.kind === 'constant' && atom.value === constant && when && isChosenOutside(when)) return this.#accept(named);
      if (atom.kind === 'constant') return (atom.value === constant || (atom.value ?? null) === (constant ?? null) && constant === null && atom.value === null) === wanted ? nothingFound : unreached;
      if (typeof constant === 'string' && (atom.kind === 'object' || atom.kind === 'snapshot' || atom.kind === 'function')) return wanted ? unreached : nothingFound;
      if ((constant === undefined || constant === null) && (atom.kind === 'object' || atom.kind === 'snapshot' || atom.kind === 'function')) return wanted ? unreached : nothingFound;
      if (constant === true || constant === false) return this.#isBoolean(atom, constant, wanted);
      const found = this.#evidence(atom, when);
      if (!found) return nothingFound;
      if (found.shape === 'kind') return wanted && typeof constant === 'string' ? { strength: none, kind: kindStrength(constant) } : nothingFound;
      if (!wanted || constant === undefined || constant === null) {
        if ((constant === undefined || constant === null || constant === 0) && !wanted && found.isByExistence) return this.#accept(found);
        if (constant !== undefined && constant !== null && isAffirmative(this.#context.vocabulary, constant) === false) this.#fallsShort('not-affirmative');
        return nothingFound;
      }
      const says = typeof constant === 'string' && found.answers.includes(constant) ? true : isAffirmative(this.#context.vocabulary, constant);
      if (says !== true) {
        this.#fallsShort('not-affirmative');
        return nothingFound;
      }
      return this.#accept(found);
    }));
  }

  /** Whether what is waited for is the press of a button that only closes. */
  #isClosed(condition: Condition): boolean {
    if (condition.kind === 'happened') return textsOfEvent(condition.event).some(text => onlyCloses(this.#context.vocabulary, text));
    return condition.kind !== 'holds' && condition.parts.some(part => this.#isClosed(part));
  }

  /** `step > 1`: what is proven by how each of the numbers is come by for which that holds. */
  #inOrder({ operator, parts: [left = [], right = []] }: DerivedAtom, wanted: boolean): Found | undefined {
    const [bound, tested] = constantIn(right) ? [constantIn(right)?.value, left] : [constantIn(left)?.value, right];
    const state = stateOf(tested);
    if (!state || typeof bound !== 'number') return undefined;
    const isBefore = tested === right;
    const lets = (value: unknown): boolean => typeof value === 'number' && compares(operator, isBefore ? bound : value, isBefore ? value : bound) === wanted;
    if (this.#now?.key === state.key) return lets(this.#now.value) ? nothingFound : unreached;
    const held = this.#expanded(tested);
    const steps = held.filter(({ atom }) => atom.kind === 'constant' && typeof atom.value === 'number');
    if (steps.length === 0 || held.length === 0) return undefined;
    return this.#over(held, (atom, when) => this.#entered(state, atom, when, lets) ?? nothingFound);
  }

  /**
   * What is proven where something kept gets into a state that a test lets through. Who is in it already came there before, so a way from
   * the state to itself proves all: what is asked is how it was first come by. Absent where the atom is no state of its own.
   */
  #entered(state: State, atom: Atom, when: Condition | undefined, lets: (value: unknown) => boolean): Found | undefined {
    if (atom.kind === 'constant') {
      if (typeof atom.value !== 'number' && typeof atom.value !== 'string') return undefined;
      return lets(atom.value) ? this.#enters(state, atom.value, () => (when ? this.#elsewhere(() => this.condition(when)) : nothingFound)) : unreached;
    }
    // What is kept under its own name is what it was.
    if (stateOf([{ atom }])?.key === state.key) return unreached;
    // `Math.max(0, step - 1)` is one of the two.
    if (atom.kind === 'derived' && atom.operator === 'call' && /^Math\.(?:min|max)$/.test(atom.name ?? '')) {
      const parts = atom.parts.slice(1).map(part => this.#over(part, (one, by) => this.#entered(state, one, by, lets) ?? nothingFound));
      const found = parts.filter(part => part.strength !== proven).reduce((left, right) => ({ strength: Math.min(left.strength, right.strength), kind: Math.min(left.kind, right.kind) }), unreached);
      return found === unreached ? found : this.#both(found, when ? this.condition(when) : nothingFound);
    }
    const step = stepFrom(state, atom);
    if (step === undefined) return undefined;
    // From each number below it is gone on to the next.
    const held = this.#expanded(state.value);
    const starts = held.flatMap(one => (one.atom.kind === 'constant' && typeof one.atom.value === 'number' ? [one.atom.value] : []));
    let result: Found = unreached;
    for (let from = Math.min(...starts, 0) - 1; from <= Math.max(...starts, 0) + mostSteps; from++) {
      if (!lets(from + step)) continue;
      const found = this.#enters(state, from + step, () => this.#both(this.#over(this.#expanded(state.value), (before, by) => this.#entered(state, before, by, value => value === from) ?? nothingFound), when ? this.#while(state.key, from, () => this.condition(when)) : nothingFound));
      result = result === unreached ? found : { strength: Math.min(result.strength, found.strength), kind: Math.min(result.kind, found.kind), isWhole: true };
    }
    return result;
  }

  #both(left: Found, right: Found): Found {
    return { strength: Math.max(left.strength, right.strength), kind: Math.max(left.kind, right.kind) };
  }

  /** Asks how a state is come by, once. */
  #enters(state: State, value: unknown, ask: () => Found): Found {
    const id = `${state.key} ${String(value)}`;
    if (this.#entering.has(id)) {
      this.#circles.add(id);
      return unreached;
    }
    if (++this.#steps > 5000) return nothingFound;
    this.#entering.add(id);
    const found = ask();
    this.#entering.delete(id);
    this.#circles.delete(id);
    return found.strength === proven ? unreached : { ...found, isWhole: true };
  }

  /** Asks where something is kept in a state. */
  #while(key: string, value: unknown, ask: () => Found): Found {
    const [now, known] = [this.#now, this.#known];
    this.#now = { key, value };
    this.#known = new Map();
    const found = ask();
    this.#now = now;
    this.#known = known;
    return found;
  }

  /** Asks about another time, at which nobody knows the state. */
  #elsewhere(ask: () => Found): Found {
    if (!this.#now) return ask();
    const [now, known] = [this.#now, this.#known];
    this.#now = undefined;
    this.#known = new Map();
    const found = ask();
    this.#now = now;
    this.#known = known;
    return found;
  }

  /** Asks about what was put in a shared field; who said yes there said it to what the field is called after. */
  #answersIn(field: Atom | undefined, ask: () => Found): Found {
    const name = field && fieldName(field);
    const about = name === undefined ? [] : purposesNamedIn(this.#context.vocabulary, name);
    if (about.length === 0) return ask();
    const [before, known] = [this.#about, this.#known];
    this.#about = about;
    // What the same condition proves is another thing where the answer is about something else.
    const key = about.join(' ');
    this.#known = this.#knownAbout.get(key) ?? new Map<Condition, Found>();
    this.#knownAbout.set(key, this.#known);
    const found = ask();
    this.#about = before;
    this.#known = known;
    return found;
  }

  /** What a shared field that holds an answer is called. */
  #namedChoice(tested: Value): Evidence | undefined {
    for (const { atom } of tested) {
      const found = atom.kind === 'cell' || (atom.kind === 'derived' && atom.operator === '.') ? evidenceOf(this.#context, atom) : undefined;
      if (found && !found.isCandidate) return found;
    }
    return undefined;
  }

  /** `x === true` is a yes; `x !== false` lets through who was never asked. */
  #isBoolean(atom: Atom, constant: boolean, wanted: boolean): Found {
    if (wanted) {
      const own = this.#atom(atom, constant);
      return constant && own.strength === none && this.#about.length > 0 && isToggled(atom) ? this.#accept({ purposes: [...this.#about], level: 'purpose', shape: 'flag', isCertain: true, answers: [] }) : own;
    }
    if (evidenceOf(this.#context, atom)) this.#fallsShort('not-affirmative');
    return nothingFound;
  }

  #expanded(value: Value): Value {
    if (!value.some(one => one.atom.kind === 'cell' || (one.atom.kind === 'derived' && one.atom.operator === '.'))) return value;
    const result: Value[number][] = [];
    for (const one of value) {
      const key = one.atom.kind === 'cell' ? `${one.atom.object} ${one.atom.field}` : '';
      const held = key && this.#cells.has(key) ? undefined : this.#resolve(one.atom, 0);
      if (!held) result.push(one);
      else for (const part of held) result.push(all({ ...part, atom: this.#knownBy(part.atom, one.atom, held) }, one.when));
    }
    return result;
  }

  /** What a field that is shared holds, where nobody knows it: what the field is called, or the choice that is kept in it otherwise. */
  #knownBy(atom: Atom, field: Atom, held: Value): Atom {
    if (!isFromOutside(atom) || evidenceOf(this.#context, atom)) return atom;
    if (evidenceOf(this.#context, field)) return field;
    if (atom.kind !== 'place' || atom.root.kind !== 'argument') return atom;
    return held.find(one => (evidenceOf(this.#context, one.atom)?.purposes.length ?? 0) > 0)?.atom ?? atom;
  }

  /** A list of granted groups that holds the asked one, or a list of good answers that holds the given one. */
  #contains(container: Value, item: Value, others: readonly Value[]): Found {
    return this.#over(container, atom => {
      const asked = evidenceOfMethod(this.#context, atom, 'includes', [item]);
      if (asked) return this.#accept(asked);
      const groups = evidenceOf(this.#context, atom);
      if (groups) {
        // That a stored text has a word in it says nothing of the answer.
        if (groups.isCandidate || groups.shape === 'text') return nothingFound;
        // `consents.has(person, { category: 'face', kind: 'separate' })`: a store of the project's own is asked for more than a word.
        const said = others.length > 0 ? saidBeside(this.#context, groups, textsIn([item, ...others])) : groups;
        const purposes = textsIn([item]).flatMap(text => purposesNamedIn(this.#context.vocabulary, text));
        return this.#accept(groups.shape === 'groups' || purposes.length === 0 ? said : { ...said, purposes });
      }
      const words = textsIn([[{ atom }]]);
      if (words.length > 0 && words.every(word => isAffirmative(this.#context.vocabulary, word) === true)) {
        return this.#over(item, one => {
          const found = evidenceOf(this.#context, one);
          return found ? this.#accept(found) : nothingFound;
        });
      }
      return nothingFound;
    });
  }

  /** The evidence of an atom; something stored may get its purpose from the condition by which it was chosen: an entry found by its key. */
  #evidence(atom: Atom, when: Condition | undefined): Evidence | undefined {
    const found = evidenceOf(this.#context, atom);
    if (!found?.isCandidate || found.purposes.length > 0 || !when) return found;
    const purposes = textsOfChoice(when).flatMap(text => purposesNamedIn(this.#context.vocabulary, text));
    return { ...found, purposes };
  }

  #named(atom: Atom, wanted: boolean, when?: Condition): Found {
    const found = this.#evidence(atom, when);
    if (!found) return nothingFound;
    if (!wanted) return nothingFound;
    switch (found.shape) {
      case 'flag': return this.#accept(found);
      // A text that is there may say no; a record may be of a refusal.
      case 'text': case 'record':
        this.#fallsShort('not-affirmative');
        return nothingFound;
      default: return nothingFound;
    }
  }

  #accept(found: Evidence): Found {
    const { vocabulary } = this.#context;
    // Something that was stored is a choice only if it says what for.
    if (found.isCandidate && found.purposes.length === 0) return nothingFound;
    const hinted = this.#hint === undefined ? [] : purposesNamedIn(vocabulary, this.#hint);
    const purposes = found.purposes.length > 0 ? found.purposes : hinted;
    const { service } = this.#need;
    const coversOne = (one: string): boolean => [...this.#need.purposes, this.#need.category].some(need => purposeCovers(vocabulary, one, need)) || (service !== undefined && namesService(vocabulary, service, one));
    if (purposes.length > 0 && !this.#need.isAny && !(this.#isAnyOf ? purposes.every(coversOne) : purposes.some(coversOne))) {
      this.#fallsShort('other-purpose', purposes);
      return nothingFound;
    }
    const { kept } = this.#context;
    if (kept && found.key !== undefined && kept.isUnasked(found.key)) {
      this.#fallsShort('always-true', purposes);
      return nothingFound;
    }
    if (kept && found.asked && kept.isShared(found.asked)) {
      this.#fallsShort('other-subject', purposes);
      return nothingFound;
    }
    // A question of its own whose answer is kept is separate consent; one that asks for several things at once is not its own.
    if (kept && (found.level === 'purpose' || (found.level === 'separate' && purposes.length === 0)) && (found.question ? isOneMatter(vocabulary, purposes) && kept.isKept(found.question) : found.key !== undefined && kept.isOwnQuestion(found.key))) {
      if (!found.isCertain) this.isCertain = false;
      this.#met?.({ ...(this.#place && { place: this.#place }), purposes, level: 'separate' });
      return { strength: strengthOf('separate'), kind: none };
    }
    // Who does not say what for can hardly have asked for more than the usual; a proof that is made for one thing was got for that alone.
    const level: ConsentLevel = this.#isHandedIn && purposes.length > 0 && found.level === 'purpose' ? 'separate' : purposes.length === 0 && found.level === 'separate' && this.#hint === undefined ? 'purpose' : found.level;
    if (!found.isCertain) this.isCertain = false;
    this.#met?.({ ...(this.#place && { place: this.#place }), purposes, level });
    return { strength: strengthOf(level), kind: none };
  }

  /** What was done before speaks too: a yes that was stored, a button for yes that was pressed, an event for a purpose granted. */
  #event(event: Event): Found {
    const told = toldByEvent(this.#context, event, this.#about);
    return told ? this.#accept(told) : nothingFound;
  }

  #holdsPromiseOfConsent(atom: Atom): boolean {
    const held = atom.kind === 'object' ? this.#context.held(atom.id, '%awaited') : atom.kind === 'snapshot' ? atom.fields.get('%awaited') : undefined;
    return held !== undefined && held.length > 0;
  }
}

/** Whether nobody in the program made the value: what a caller gives, what an event or an API brings. */
function isFromOutside(atom: Atom): boolean {
  return atom.kind === 'place' || atom.kind === 'api' || (atom.kind === 'derived' && (atom.operator === '.' || atom.operator === 'event' || atom.operator === 'call' || atom.operator === 'parsed'));
}

/** Whether it is what a switch or a box was turned to: `event.target.checked`. */
function isToggled(atom: Atom): boolean {
  return atom.kind === 'derived' && atom.operator === '.' && atom.name === 'checked' && isOfEvent(atom.parts[0] ?? []);
}

function isOfEvent(value: Value): boolean {
  return value.length > 0 && value.every(({ atom }) => atom.kind === 'derived' && (atom.operator === 'event' || (atom.operator === '.' && isOfEvent(atom.parts[0] ?? []))));
}

/** Whether somebody outside the program says yes or no to a condition: the `action.payload` of `action.payload ? 'given' : 'refused'`. */
function isChosenOutside(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.parts.some(isChosenOutside);
  return condition.kind === 'holds' && condition.asks === 'truthy' && !condition.not && condition.value.length > 0 && condition.value.every(({ atom }) => atom.kind === 'place' || (isFromOutside(atom) && atom.kind === 'derived'));
}

/** What a field is called whose value something is. */
function fieldName(atom: Atom): string | undefined {
  return atom.kind === 'cell' ? atom.name : atom.kind === 'derived' && atom.operator === '.' ? atom.name : undefined;
}

/** Whether a condition surely waits for a callback: a button that is pressed, an answer that comes. */
function isCalledBack(condition: Condition): boolean {
  if (condition.kind === 'happened') return condition.event.kind === 'callback';
  if (condition.kind === 'holds') return false;
  return condition.kind === 'all' ? condition.parts.some(isCalledBack) : condition.parts.length > 0 && condition.parts.every(isCalledBack);
}

/** The constants that must have been met on the way: keys that were looked for. */
function textsOfChoice(condition: Condition): readonly string[] {
  if (condition.kind === 'all') return condition.parts.flatMap(textsOfChoice);
  return condition.kind === 'holds' && !condition.not ? textsIn([condition.value]) : [];
}

function all(one: Value[number], ...conditions: readonly (Condition | undefined)[]): Value[number] {
  const parts = [one.when, ...conditions].filter(part => part !== undefined);
  if (parts.length === 0) return { atom: one.atom };
  return { atom: one.atom, when: parts.length === 1 ? parts[0]! : { kind: 'all', parts, size: 1 } };
}
