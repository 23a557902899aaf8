import type { Place } from '../../ir/span.js';
import type { ModelIndex } from '../../models/model-index.js';
import type { BiometricOperation } from '../../summaries/model.js';
import { sameAtom, type ApiAtom, type Atom, type Condition, type DerivedAtom, type Value } from '../../summaries/value.js';
import { displayName } from '../../taint/names-of.js';
import { sourceOf } from '../../taint/source-of.js';
import { recordedTestHolds } from '../../taint/recorded-call.js';
import { textsIn } from '../../consent/evidence.js';
import { lookups } from '../../taint/answers.js';
import { choosingConditions } from '../../taint/choosing-conditions.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { namesBodyMatch } from '../../vocabulary/decision-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { addressesOf } from '../address.js';
import { constantBeginning } from '../value-text.js';

/** What a value or a test hangs on, where that is the comparison of a body. */
export interface BodyResult {
  /** What compares: `FaceMatcher.findBestMatch`, `faceMatched`. */
  readonly api: string;
  readonly operation?: BiometricOperation;
  /** `medium` where only a name or an address says so. */
  readonly confidence: 'high' | 'medium';
  readonly place?: Place;
}

/** A test that has to hold, and that a body's comparison answers. */
export interface BodyTest extends BodyResult {
  /** Where the question is written; absent where the answer is a callback. */
  readonly asked?: Place;
  readonly value?: Value;
  /** Whether it is the no that leads on. */
  readonly not: boolean;
}

/** What is asked to follow values. */
export interface BodyContext {
  readonly models: ModelIndex;
  readonly vocabulary: Vocabulary;
  held(object: number, field: string): Value | undefined;
  nameOfRoot(atom: Extract<Atom, { kind: 'place' }>): string | undefined;
}

const seenWords: ReadonlySet<string> = new Set(['visit', 'visitor', 'seen', 'sighting', 'returning', 'repeat', 'appearance', 'encounter', 'lobby']);

/** What makes, keeps or compares a template: its answer is of who somebody is. */
const comparing: ReadonlySet<string> = new Set(['embed', 'enrol', 'verify', 'identify', 'liveness']);

const deepest = 14;
const bound = 600;

/** Finds the tests of bodies that surely stand between a condition and what it holds for: of alternatives, only what all of them ask. */
export function bodyTestsIn(context: BodyContext, condition: Condition | undefined): readonly BodyTest[] {
  return condition ? new BodyReader(context).tests(condition) : [];
}

/** Reads what a call does with bodies, by its models or by the address it asks. */
/**
 * Finds a comparison of bodies that decides a value: what it is made of, what chooses it, what else chooses to get there.
 *
 * What is looked up for somebody who was recognised is not decided by the body, unless it counts how often they were seen.
 */
export function bodyInfluence(context: BodyContext, value: Value, control: readonly Condition[]): BodyResult | undefined {
  const reader = new BodyReader(context, true);
  return reader.mention(value, 0) ?? [...reader.choosing(value), ...control].map(condition => reader.asked(condition, 0)).find(found => found !== undefined);
}

/** Finds the searches among many that a condition asks about, each with the question. */
export function searchesAsked(context: BodyContext, condition: Condition | undefined): readonly (BodyResult & { readonly asked?: Place })[] {
  if (!condition) return [];
  if (condition.kind === 'all' || condition.kind === 'any') return condition.parts.flatMap(part => searchesAsked(context, part));
  const reader = new BodyReader(context);
  // What a function gives back for what it found, and nothing otherwise, is asked about the search as well.
  const chosen = condition.kind === 'holds' ? condition.value.flatMap(({ when }) => (when ? [when] : [])) : [];
  const found = [condition, ...chosen].map(one => reader.asked(one, 0)).find(one => one !== undefined);
  return found?.operation === 'identify' ? [{ ...found, ...(condition.kind === 'holds' && condition.place && { asked: condition.place }) }] : [];
}

/** Finds what of a body a value is made of or comes from. */
export function bodyIn(context: BodyContext, value: Value): BodyResult | undefined {
  return new BodyReader(context).mention(value, 0);
}

export function bodyOperationOf(models: ModelIndex, call: ApiAtom): BiometricOperation | undefined {
  const callee = call.parent?.kind === 'api' ? call.parent : undefined;
  const model = call.step === 'new' ? callee?.node?.construct : callee?.node?.call;
  const args = call.arguments ?? [];
  for (const { entry, when } of model?.collections ?? []) {
    if (entry.operation !== undefined && comparing.has(entry.operation) && when.every(test => recordedTestHolds(test, args) === true)) return entry.operation;
  }
  for (const address of addressesOf(callee, args, call.step === 'new' ? 'new' : 'call')) {
    const operation = models.host(address)?.collection?.operation;
    if (operation !== undefined && comparing.has(operation)) return operation;
  }
  return undefined;
}

/** Whether a question is only whether something is there, or how many: it looks at nothing that was computed from it. */
function asksForPresence(value: Value): boolean {
  return value.every(({ atom }): boolean => {
    switch (atom.kind) {
      case 'constant': return true;
      case 'api': return true;
      case 'derived': {
        const [left = [], right = []] = atom.parts;
        if (atom.operator === '!' || atom.operator === 'truth') return asksForPresence(left);
        return /^(?:[=!]==?|[<>]=?)$/.test(atom.operator) && right.every(one => one.atom.kind === 'constant') && left.every(one => 'name' in one.atom && (one.atom.name === 'length' || one.atom.name === 'size'));
      }
      default: return false;
    }
  });
}

class BodyReader {
  readonly #context: BodyContext;
  readonly #cells = new Set<string>();
  readonly #known = new Map<Value, BodyResult | undefined>();
  /** Whether what is looked up by a body's owner is something else. */
  readonly #isStrict: boolean;
  #steps = 0;

  constructor(context: BodyContext, isStrict = false) {
    this.#context = context;
    this.#isStrict = isStrict;
  }

  /** A comparison of bodies that a condition asks about, in any of its parts. */
  asked(condition: Condition, depth: number): BodyResult | undefined {
    if (condition.kind === 'holds') {
      const found = this.mention(condition.value, depth);
      // Whether there is a template at all tells that somebody stands there, and not who.
      return found?.operation === 'embed' && asksForPresence(condition.value) ? undefined : found;
    }
    if (condition.kind === 'happened') return this.tests(condition)[0];
    return condition.parts.map(part => this.asked(part, depth)).find(found => found !== undefined);
  }

  tests(condition: Condition): readonly BodyTest[] {
    if (++this.#steps > bound) return [];
    switch (condition.kind) {
      case 'all': return condition.parts.flatMap(part => this.tests(part));
      case 'any': {
        const parts = condition.parts.map(part => this.tests(part));
        if (parts.length === 0 || parts.some(part => part.length === 0)) return [];
        // `face || code`: what is asked because the body was not recognised is another way.
        const isOtherWay = condition.parts.some((part, index) => part.kind === 'all' && part.parts.length > parts[index]!.length && parts[index]!.every(test => parts.some(other => other.some(one => one.not !== test.not && one.value === test.value))));
        return isOtherWay ? [] : parts[0]!;
      }
      case 'holds': {
        const { value, asks, not, place } = condition;
        const found = asks === 'truthy' ? this.#answer(value, !not, 0) : this.#present(value, not);
        return found ? [{ ...found, ...(place && { asked: place }), value, not }] : [];
      }
      case 'happened': {
        const { event } = condition;
        if (event.kind !== 'callback' || /fail|error|complete|cancel/i.test(event.port ?? '')) return [];
        for (const { atom } of event.callee) {
          const operation = atom.kind === 'api' ? bodyOperationOf(this.#context.models, { kind: 'api', site: 0, step: 'call', name: '', parent: atom, arguments: event.arguments }) : undefined;
          if (atom.kind === 'api' && operation && event.port !== undefined) return [{ api: displayName(atom), operation, confidence: 'high', not: false, ...(atom.place && { place: atom.place, asked: atom.place }) }];
        }
        return [];
      }
    }
  }

  /** What has to be so of a body for the value to be true, or false, whichever of its alternatives it is. */
  #answer(value: Value, wanted: boolean, depth: number): BodyResult | undefined {
    return this.#every(value, atom => {
      switch (atom.kind) {
        case 'constant': return Boolean(atom.value) === wanted ? undefined : 'unreached';
        case 'object': case 'snapshot': case 'function': case 'class': return wanted ? undefined : 'unreached';
        case 'derived': return this.#derivedAnswer(atom, wanted, depth);
        default: return this.#atom(atom, depth);
      }
    });
  }

  #derivedAnswer(atom: DerivedAtom, wanted: boolean, depth: number): BodyResult | 'unreached' | undefined {
    if (depth > deepest) return undefined;
    const [left = [], right = []] = atom.parts;
    switch (atom.operator) {
      case '!': return this.#answer(left, !wanted, depth + 1);
      case 'truth': case 'flag': case 'same': return this.#answer(left, wanted, depth + 1);
      case '===': case '==': case '!==': case '!=': {
        const isSame = (atom.operator === '===' || atom.operator === '==') === wanted;
        const [only] = right;
        if (right.length !== 1 || only?.atom.kind !== 'constant') break;
        const constant = only.atom.value;
        return this.#every(left, one => (one.kind === 'constant' ? ((one.value === constant) === isSame ? undefined : 'unreached') : this.#atom(one, depth + 1)));
      }
      default:
    }
    return this.#atom(atom, depth);
  }

  /** What has to be so of a body for the value to be there. */
  #present(value: Value, wanted: boolean): BodyResult | undefined {
    return this.#every(value, atom => {
      if (atom.kind === 'constant') return (atom.value !== null && atom.value !== undefined) === wanted ? undefined : 'unreached';
      if (atom.kind === 'object' || atom.kind === 'snapshot') return wanted ? undefined : 'unreached';
      return this.#atom(atom, 0);
    });
  }

  #every(value: Value, one: (atom: Atom) => BodyResult | 'unreached' | undefined): BodyResult | undefined {
    let found: BodyResult | undefined;
    for (const { atom, when } of value) {
      const own = one(atom);
      if (own === 'unreached') continue;
      // What is tried because the other side of an `||` said no asks nothing of a body by that.
      const result = own ?? (when ? this.tests(when).find(test => !(test.not && test.value?.some(asked => value.some(other => sameAtom(other.atom, asked.atom))))) : undefined);
      if (!result) return undefined;
      found ??= result;
    }
    return found;
  }

  mention(value: Value, depth: number): BodyResult | undefined {
    if (this.#known.has(value)) return this.#known.get(value);
    this.#known.set(value, undefined);
    let found: BodyResult | undefined;
    for (const { atom } of value) if ((found = this.#atom(atom, depth + 1))) break;
    if (!found && this.#isStrict) found = this.choosing(value).map(condition => this.asked(condition, depth + 1)).find(one => one !== undefined);
    this.#known.set(value, found);
    return found;
  }

  #atom(atom: Atom, depth: number): BodyResult | undefined {
    if (depth > deepest || ++this.#steps > bound) return undefined;
    switch (atom.kind) {
      case 'api': return this.#api(atom, depth);
      case 'derived': {
        if (atom.operator === 'call' && atom.name !== undefined && namesBodyMatch(this.#context.vocabulary, atom.name)) return { api: atom.name, confidence: 'medium', ...(atom.place && { place: atom.place }) };
        if (atom.operator === '.' && namesBodyMatch(this.#context.vocabulary, atom.name!)) return { api: atom.name!, confidence: 'medium', ...(atom.place && { place: atom.place }) };
        if (atom.operator === 'call' && atom.parts.some(part => this.#isMatchingAddress(part))) return { api: atom.name ?? 'fetch', confidence: 'medium', ...(atom.place && { place: atom.place }) };
        for (const [index, part] of atom.parts.entries()) {
          if (this.#isStrict && index > 0 && atom.operator === 'call' && this.#looksUp(atom.name ?? '', atom.parts)) break;
          const found = this.mention(part, depth);
          if (found) return found;
        }
        return undefined;
      }
      case 'place': {
        const names = [this.#context.nameOfRoot(atom), ...atom.path].filter(name => name !== undefined && !/^v\d+$|^%/.test(name));
        const name = names.findLast(one => namesBodyMatch(this.#context.vocabulary, one!));
        return name === undefined ? undefined : { api: name, confidence: 'medium' };
      }
      case 'snapshot': {
        for (const [name, held] of atom.fields) {
          const found = name.startsWith('%') && name !== '%element' && name !== '%awaited' ? undefined : this.mention(held, depth);
          if (found) return found;
        }
        return undefined;
      }
      case 'cell': {
        const key = `${atom.object} ${atom.field}`;
        if (this.#cells.has(key)) return undefined;
        this.#cells.add(key);
        const held = this.#context.held(atom.object, atom.field);
        const found = held ? this.mention(held, depth) : undefined;
        return found ?? (atom.name !== '' && namesBodyMatch(this.#context.vocabulary, atom.name) ? { api: atom.name, confidence: 'medium' } : undefined);
      }
      default: return undefined;
    }
  }

  #api(atom: ApiAtom, depth: number): BodyResult | undefined {
    for (let step: Atom | undefined = atom, steps = 0; step?.kind === 'api' && steps < 10; step = step.parent, steps++) {
      const call = step.step === 'call' || step.step === 'new' ? bodyOperationOf(this.#context.models, step) : undefined;
      if (call) return { api: displayName(step), operation: call, confidence: 'high', ...(step.place && { place: step.place }) };
    }
    for (let step: Atom | undefined = atom, steps = 0; step?.kind === 'api' && steps < 10; step = step.parent, steps++) {
      const source = sourceOf(step);
      if (source?.category.startsWith('x.biometric')) return { api: displayName(step), confidence: 'high', ...(step.place && { place: step.place }) };
      if (step.step === 'parameter' && step.parent?.kind === 'api') {
        const operation = bodyOperationOf(this.#context.models, { ...step, step: 'call' });
        if (operation) return { api: displayName(step), operation, confidence: 'high', ...(step.place && { place: step.place }) };
      }
      if (step.step !== 'call' && step.step !== 'new') continue;
      if (step.step === 'new') continue;
      if ((step.arguments ?? []).slice(0, 1).some(one => this.#isMatchingAddress(one))) return { api: displayName(step), confidence: 'medium', ...(step.place && { place: step.place }) };
      if (this.#isStrict && this.#looksUp(displayName(step), step.arguments ?? [])) continue;
      for (const argument of step.arguments ?? []) {
        const found = this.mention(argument, depth);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** What chooses between the things a value may be; in how many ways the same is looked up chooses nothing. */
  choosing(value: Value): readonly Condition[] {
    return choosingConditions(value, atom => this.#lookedUp(atom));
  }

  /** What is read where it is looked up, whatever it is found by: `members.findBy…(…).tier`; absent where nothing is. */
  #lookedUp(atom: Atom): string | undefined {
    const steps: string[] = [];
    let looksUp = false;
    for (let step: Atom | undefined = atom; step?.kind === 'api' && steps.length < 20; step = step.parent) {
      const isCall = step.step === 'call' || step.step === 'new';
      looksUp ||= step.step === 'call' && this.#looksUp(displayName(step), step.arguments ?? []);
      // Of a query of its own language the table counts.
      const tables = isCall ? textsIn(step.arguments ?? []).flatMap(text => /\bfrom\s+([\w."]+)/i.exec(text)?.[1] ?? []) : [];
      if (step.step !== 'awaited') steps.push(`${step.step} ${isCall ? '' : step.name} ${tables.join(' ')}`);
    }
    return looksUp ? steps.join(' < ') : undefined;
  }

  /** Whether a call looks something up that is not how often somebody was seen. */
  #looksUp(name: string, args: readonly Value[]): boolean {
    const last = name.split('.').at(-1) ?? '';
    const owner = args[0]?.flatMap(({ atom }) => (atom.kind === 'place' ? [this.#context.nameOfRoot(atom) ?? '', ...atom.path] : atom.kind === 'cell' || atom.kind === 'api' || atom.kind === 'derived' ? [atom.name ?? ''] : [])) ?? [];
    const says = [name, ...owner, ...textsIn(args)].join(' ');
    return (lookups.test(last) || last === '') && !splitWords(says).some(word => seenWords.has(word));
  }

  /** Whether an address is one that compares bodies by its name: `/api/face/verify`. */
  #isMatchingAddress(value: Value): boolean {
    const address = constantBeginning(value);
    return address !== undefined && address.includes('/') && address.length < 200 && namesBodyMatch(this.#context.vocabulary, address.replace(/^[a-z]+:\/\/[^/]*/i, ''));
  }
}
