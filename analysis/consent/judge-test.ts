import type { Tailed, Token } from '../summaries/api.js';
import { contradicts } from '../summaries/contradicts.js';
import type { DecoyEntry } from '../summaries/model.js';
import type { Atom, Condition, DerivedAtom, Value } from '../summaries/value.js';
import { isAffirmative } from '../vocabulary/consent-words.js';
import { splitWords } from '../vocabulary/split-words.js';
import { constantIn } from './constant-in.js';
import { evidenceOf, evidenceOfMethod, isSameWay, nowhere, type Evidence, type EvidenceContext } from './evidence.js';

/**
 * Why a test that speaks of consent lets people through who never said yes.
 *
 * `refused-only`: it turns away only who said no. `any-answer`: it looks whether there is an answer. `inverted`: it lets through who did
 * not agree. `always-active`: it asks for what nobody can refuse. `decoy`: it asks a consent manager for something else.
 * `yes-by-default`: an answer that is missing counts as yes. `other-way`: something else will do, too.
 */
export type TestDefect = 'refused-only' | 'any-answer' | 'inverted' | 'always-active' | 'decoy' | 'yes-by-default' | 'other-way';

/** What a test says of consent: nothing, that it asks for it, or that it asks in vain. */
export type TestVerdict = { readonly kind: 'other' | 'consent' } | { readonly kind: 'defect'; readonly defect: TestDefect };

const other: TestVerdict = { kind: 'other' };
const consent: TestVerdict = { kind: 'consent' };

/** What a test is judged by. `named`: what the source's own words for it say, where nobody knows what the value is. */
export interface JudgedTest {
  readonly value: Value;
  readonly asks: 'truthy' | 'nullish';
  /** The side on which people are let through. */
  readonly wanted: boolean;
  readonly named?: Evidence;
  /** Set where the source's own words ask whether consent is needed: `isConsentRequired()`. */
  readonly isOfNeed?: boolean;
  /** What the parameter of a callback, or a field of it, was when it was called back. */
  readonly given?: ((place: Extract<Atom, { kind: 'place' }>) => Atom | undefined) | undefined;
}

/** Judges a test by which people are let through; whom the consent is for is not its business. */
export function judgeTest(context: EvidenceContext, { value, asks, wanted, named, isOfNeed = false, given }: JudgedTest): TestVerdict {
  const judge = new Judge(context, named, isOfNeed, given);
  return asks === 'truthy' ? judge.value(value, wanted) : judge.nullish(value, wanted);
}

class Judge {
  readonly #context: EvidenceContext;
  readonly #named: Evidence | undefined;
  readonly #isOfNeed: boolean;
  readonly #given: JudgedTest['given'];
  #steps = 0;

  constructor(context: EvidenceContext, named: Evidence | undefined, isOfNeed: boolean, given: JudgedTest['given']) {
    this.#context = context;
    this.#named = named;
    this.#isOfNeed = isOfNeed;
    this.#given = given;
  }

  value(value: Value, wanted: boolean): TestVerdict {
    return this.#over(value, wanted, atom => this.#atom(atom, wanted));
  }

  /** Whether there is an answer is no answer. */
  nullish(value: Value, wanted: boolean): TestVerdict {
    return this.#over(value, wanted, atom => {
      const found = atom.kind === 'constant' ? undefined : this.#evidence(atom);
      if (!found || found.isByExistence) return found ? consent : other;
      return { kind: 'defect', defect: wanted ? 'inverted' : 'any-answer' };
    });
  }

  /** What any of its alternatives lets through, it lets through. */
  #over(value: Value, wanted: boolean, one: (atom: Atom) => TestVerdict | undefined): TestVerdict {
    let asked = false;
    let isOpen = false;
    let isConstant = false;
    let defect: TestVerdict | undefined;
    let around: TestVerdict | undefined;
    for (const { atom, when } of this.#expanded(value, 0)) {
      if (++this.#steps > 400) return other;
      if (when && atom.kind !== 'constant' && contradicts(atom, when, wanted)) continue;
      const verdict = one(atom);
      if (!verdict) continue;
      const before = when ? this.condition(when) : other;
      if (verdict.kind === 'consent' || (verdict.kind === 'other' && before.kind === 'consent')) asked = true;
      else if (verdict.kind === 'defect') defect ??= verdict;
      else {
        isOpen = true;
        if (atom.kind !== 'constant') continue;
        // A constant answers what was asked to choose it.
        isConstant = true;
        if (before.kind === 'defect') around ??= before;
      }
    }
    if (defect) return defect;
    if (!asked) return around ?? other;
    if (!isOpen) return consent;
    return { kind: 'defect', defect: isConstant ? 'yes-by-default' : 'other-way' };
  }

  /** Of what must all hold one question is enough; of alternatives each has to ask. */
  condition(condition: Condition, depth = 0): TestVerdict {
    if (depth > 6) return other;
    switch (condition.kind) {
      case 'holds':
        return condition.asks === 'truthy' ? this.value(condition.value, !condition.not) : this.nullish(condition.value, !condition.not);
      case 'happened':
        return other;
      case 'all': {
        const parts = condition.parts.map(part => this.condition(part, depth + 1));
        return parts.find(({ kind }) => kind === 'consent') ?? parts.find(({ kind }) => kind === 'defect') ?? other;
      }
      case 'any': {
        const parts = condition.parts.map(part => this.condition(part, depth + 1));
        return parts.find(({ kind }) => kind === 'defect') ?? (parts.length > 0 && parts.every(({ kind }) => kind === 'consent') ? consent : other);
      }
    }
  }

  /** What a shared field may hold stands for it, and what a callback was given for its parameter. */
  #expanded(value: Value, depth: number): Value {
    return value.flatMap(one => {
      const given = one.atom.kind === 'place' ? this.#given?.(one.atom) : undefined;
      if (given) return [{ ...one, atom: given }];
      const held = one.atom.kind === 'cell' && depth < 4 ? this.#context.held(one.atom.object, one.atom.field) : undefined;
      return held && evidenceOf(this.#context, one.atom) === undefined ? this.#expanded(held, depth + 1) : [one];
    });
  }

  /** Undefined where the atom never lets anybody through. */
  #atom(atom: Atom, wanted: boolean): TestVerdict | undefined {
    switch (atom.kind) {
      case 'constant': return Boolean(atom.value) === wanted ? other : undefined;
      case 'object': case 'snapshot': case 'function': case 'class': case 'builtin': return wanted ? other : undefined;
      case 'derived': return this.#derived(atom, wanted);
      case 'api': case 'place': case 'cell': return this.#leaf(atom, wanted);
    }
  }

  #derived(atom: DerivedAtom, wanted: boolean): TestVerdict | undefined {
    const [left = [], right = []] = atom.parts;
    switch (atom.operator) {
      case '!': return this.value(left, !wanted);
      case 'truth': return this.value(left, wanted);
      case '===': case '==': return this.#equal(left, right, wanted);
      case '!==': case '!=': return this.#equal(left, right, !wanted);
      case 'contains': return this.#contains(left, right, wanted);
      default: return this.#leaf(atom, wanted);
    }
  }

  #leaf(atom: Atom, wanted: boolean): TestVerdict {
    if (isDecoy(atom)) return { kind: 'defect', defect: 'decoy' };
    if (wanted && this.#isAlwaysActive(atom)) return { kind: 'defect', defect: 'always-active' };
    const found = this.#evidence(atom);
    if (!found) return wanted && this.#isOfNeed ? { kind: 'defect', defect: 'decoy' } : other;
    if (found.purposes.includes(nowhere)) return { kind: 'defect', defect: wanted ? 'always-active' : 'inverted' };
    if (!wanted) return { kind: 'defect', defect: 'inverted' };
    return found.shape === 'text' || found.shape === 'record' ? { kind: 'defect', defect: 'any-answer' } : consent;
  }

  #equal(left: Value, right: Value, wanted: boolean): TestVerdict {
    const known = constantIn(right) ?? constantIn(left);
    if (!known) return other;
    const tested = constantIn(right) ? left : right;
    const { value: constant } = known;
    return this.#over(tested, wanted, atom => {
      if (atom.kind === 'constant') return (atom.value === constant) === wanted ? other : undefined;
      if (isDecoy(atom) || isPresence(atom)) return { kind: 'defect', defect: 'decoy' };
      if (wanted && constant === 'unavailable' && evidenceOf(this.#context, atom)?.level === 'technical') return { kind: 'defect', defect: 'inverted' };
      const found = this.#evidence(atom);
      if (!found && wanted && constant === true && this.#isOfNeed) return { kind: 'defect', defect: 'decoy' };
      if (!found || found.shape === 'kind') return found ? consent : other;
      if (constant === undefined || constant === null) return found.isByExistence ? consent : { kind: 'defect', defect: wanted ? 'inverted' : 'any-answer' };
      const says = (typeof constant === 'string' || typeof constant === 'number') && found.answers.includes(String(constant)) ? true : isAffirmative(this.#context.vocabulary, constant);
      if (says === undefined) return other;
      if (says) return wanted ? (found.purposes.includes(nowhere) ? { kind: 'defect', defect: 'always-active' } : consent) : { kind: 'defect', defect: 'inverted' };
      return { kind: 'defect', defect: wanted ? 'inverted' : 'refused-only' };
    });
  }

  #contains(container: Value, item: Value, wanted: boolean): TestVerdict {
    return this.#over(container, wanted, atom => {
      const found = evidenceOfMethod(this.#context, atom, 'includes', [item]) ?? evidenceOf(this.#context, atom);
      if (!found) return other;
      if (!wanted) return { kind: 'defect', defect: 'inverted' };
      return found.purposes.includes(nowhere) ? { kind: 'defect', defect: 'always-active' } : consent;
    });
  }

  /** `consent.necessary`: a field of a record of choices that is none. */
  #isAlwaysActive(atom: Atom): boolean {
    const name = atom.kind === 'place' ? atom.path.at(-1) : atom.kind === 'api' && atom.step === 'member' ? atom.name : atom.kind === 'derived' && atom.operator === '.' ? atom.name : undefined;
    if (name === undefined || !alwaysActive.has(name.toLowerCase())) return false;
    if (atom.kind === 'place') return evidenceOf(this.#context, { ...atom, path: atom.path.slice(0, -1) }) !== undefined;
    const holders = atom.kind === 'derived' ? (atom.parts[0] ?? []).map(one => one.atom) : atom.kind === 'api' && atom.parent ? [atom.parent] : [];
    return holders.some(holder => evidenceOf(this.#context, holder) !== undefined);
  }

  /** A name that the source gives it counts where nothing else is known of it. */
  #evidence(atom: Atom): Evidence | undefined {
    const found = evidenceOf(this.#context, atom);
    // Something stored is a choice only if it says what for.
    if (!found || (found.isCandidate && found.purposes.length === 0)) return this.#named;
    // A permission is no consent, whatever is asked of it.
    return found.level === 'technical' ? undefined : found;
  }
}

/** What a choice of cookies calls those that nobody is asked about. */
const alwaysActive: ReadonlySet<string> = new Set(['necessary', 'essential', 'required', 'strictlynecessary', 'strictly_necessary', 'functional_required', 'mandatory']);

/** Whether a value is one of those that look like consent and are none. */
export function isDecoy(atom: Atom): boolean {
  if (atom.kind === 'derived') return (atom.operator === 'typeof' || atom.operator === '.' || atom.operator === 'same') && (isPresence(atom) || (atom.parts[0] ?? []).some(one => isDecoy(one.atom)));
  if (atom.kind !== 'api') return false;
  if ((atom.node?.value.decoys.length ?? 0) > 0) return true;
  const way: Token[] = [];
  for (let step = atom, depth = 0; depth < 8; depth++) {
    const parent = step.parent?.kind === 'api' ? step.parent : undefined;
    if (!parent) return false;
    const fits = ({ tail: [first, ...rest] }: Tailed<DecoyEntry>) =>
      step.step === 'call'
        ? first?.kind === 'return' && isSameWay(rest, way)
        : first?.kind === 'argument' && rest[0]?.kind === 'parameter' && String(rest[0].index) === step.name && isSameWay(rest.slice(1), way);
    switch (step.step) {
      case 'member': way.unshift({ kind: 'member', names: [step.name] }); break;
      case 'awaited': case 'element': way.unshift({ kind: step.step }); break;
      case 'call': case 'parameter': return (parent.node?.call.decoys ?? []).some(fits);
      default: return false;
    }
    step = parent;
  }
  return false;
}

/** Whether a value only tells that the API of a consent manager is there: `typeof window.__tcfapi`. */
function isPresence(atom: Atom): boolean {
  if (atom.kind !== 'derived' || atom.operator !== 'typeof') return false;
  return (atom.parts[0] ?? []).some(one => one.atom.kind === 'api' && ((one.atom.node?.call.guards.length ?? 0) > 0 || (one.atom.node?.value.decoys.length ?? 0) > 0));
}

/** Whether an alternative to consent asks whether the law wants it here. */
export function namesExemption(text: string): boolean {
  return splitWords(text).some(word => exemptions.has(word));
}

const exemptions: ReadonlySet<string> = new Set(['gdpr', 'eu', 'eea', 'region', 'country', 'jurisdiction', 'applies', 'exempt', 'ccpa', 'geo', 'locale']);
