import type { Place } from '../ir/span.js';
import type { Token } from '../summaries/api.js';
import type { ConsentLevel, GuardEntry } from '../summaries/model.js';
import type { ApiAtom, Atom, DerivedAtom, Value } from '../summaries/value.js';
import { addressesSwitches, asksForSwitch, isAffirmative, namesAnswers, namesConsent, namesDocuments, namesPrivacyChoices, saysSeparate } from '../vocabulary/consent-words.js';
import { purposesNamedIn } from '../vocabulary/purposes.js';
import { splitWords } from '../vocabulary/split-words.js';
import { namesQueryStep } from '../vocabulary/store-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { asksForStanding, leavesOutWithdrawn } from './standing-query.js';

/** What a value says of consent, before anybody looks at which value it is. */
export interface Evidence {
  /** Purposes and categories it is about; empty where that is not said. */
  readonly purposes: readonly string[];
  readonly level: ConsentLevel;
  /**
   * How a yes looks: `flag` is true, `text` is one of the words for yes, `record` has a field that says so, `groups` contains the
   * purpose, `kind` only says what kind of consent a record is.
   */
  readonly shape: 'flag' | 'text' | 'record' | 'groups' | 'kind';
  readonly isCertain: boolean;
  /** Set for something stored that nothing yet says is a choice. */
  readonly isCandidate?: boolean;
  /** Set for a record that was asked for as a yes: being there is one. */
  readonly isByExistence?: boolean;
  /** For what a dialog answers: where it is shown. */
  readonly question?: Place;
  /** For what is asked about whoever a request is of: where. */
  readonly asked?: Place;
  /** For what the program looks up in a store of its own: the key. */
  readonly key?: string;
  /** Constants that mean yes, besides the usual words. */
  readonly answers: readonly string[];
}

/** A consent check of the project's own: `function` and `component` are `path-without-extension#export` or `package#export`. */
export interface DeclaredGuard {
  readonly function?: string;
  readonly component?: string;
  readonly purpose?: string | { readonly argument: number } | { readonly prop: string };
  readonly level: ConsentLevel;
}

/** How the program itself fills the stores in which it looks up choices. */
export interface KeptChoices {
  /** Whether the program writes a yes under the key that nobody gave. */
  isUnasked(key: string): boolean;
  /** Whether each yes under the key is the answer to a question of its own. */
  isOwnQuestion(key: string): boolean;
  /** Whether all that the program writes under the key is `true` or `false`. */
  isBoolean(key: string): boolean;
  /** Whether the answer to the question is kept. */
  isKept(question: Place): boolean;
  /** Whether what is asked about one person at the place is kept for all who come after. */
  isShared(asked: Place): boolean;
}

export interface EvidenceContext {
  readonly vocabulary: Vocabulary;
  readonly declared: readonly DeclaredGuard[];
  /** What a shared field may hold, all in all. */
  held(object: number, field: string): Value | undefined;
  /** The name and declared type of what a place starts from. */
  nameOfRoot(atom: Extract<Atom, { kind: 'place' }>): string | undefined;
  /** The variable of a module under which what is kept can be got at. */
  nameOfKept(object: number): string | undefined;
  readonly kept?: KeptChoices | undefined;
  nameOfClass?(atom: Extract<Atom, { kind: 'class' }>): string | undefined;
  /** Whether the program states that what it gets is a yes or a no. */
  saysBoolean?(atom: ApiAtom): boolean;
  /** The name of the type that the program states of what it gets there. */
  nameOfStated?(atom: ApiAtom): string | undefined;
  /** What the stated type of something from outside says in words of its kind: `separate` of `{ kind: 'separate' }`. */
  kindOfStated?(atom: ApiAtom): string | undefined;
  /** What was ever put into the store of the program whose entries are known by their type: that has the site. */
  putInto?(site: number): Value | undefined;
  /** The texts beside the control that was built at the place, where it agrees and another one says no. */
  askedBeside?(place: Place): readonly string[];
}

/** Finds what an atom says of consent: by a model, by the policy, by where it was stored, or, at last, by its name. */
export function evidenceOf(context: EvidenceContext, atom: Atom, depth = 0): Evidence | undefined {
  if (depth > 14) return undefined;
  switch (atom.kind) {
    case 'api': return evidenceOfApi(context, atom, depth);
    case 'derived': return evidenceOfDerived(context, atom, depth);
    case 'place': return evidenceOfPlace(context, atom);
    case 'cell': {
      const kept = context.nameOfKept(atom.object);
      return evidenceOfNames(context, [kept, kept !== undefined && atom.field === 'value' ? '' : atom.name].filter((name): name is string => name !== undefined && name !== ''), false);
    }
    default: return undefined;
  }
}

function evidenceOfPlace(context: EvidenceContext, atom: Extract<Atom, { kind: 'place' }>): Evidence | undefined {
  const names = [context.nameOfRoot(atom), ...atom.path.filter(step => !/^v\d+$|^%/.test(step))].filter(name => name !== undefined);
  return evidenceOfNames(context, names, false);
}

/** Names propose evidence: the last one that speaks of consent, and what the ones after it say of its fields. */
export function evidenceOfNames(context: Pick<EvidenceContext, 'vocabulary'>, names: readonly string[], isCertain: boolean): Evidence | undefined {
  let found: Evidence | undefined;
  for (const [index, name] of names.entries()) {
    if (found) {
      found = fieldOf(context, found, name);
      if (!found) return undefined;
      continue;
    }
    // What was chosen of a thing is told by the thing: `choices.analytics`.
    const owner = names[index - 1];
    const named = namesConsent(context.vocabulary, name) ?? (owner !== undefined && namesAnswers(context.vocabulary, owner) ? namesConsent(context.vocabulary, `${owner} ${name}`) : undefined);
    if (named) found = { purposes: named.purposes, level: named.level ?? 'purpose', shape: isRecordName(name) ? 'record' : 'flag', isCertain, answers: [] };
  }
  return found;
}

function isRecordName(name: string): boolean {
  const last = splitWords(name).at(-1) ?? '';
  return ['record', 'choice', 'state', 'status', 'setting', 'preference', 'decision', 'answer', 'consents', 'choices'].includes(last);
}

function evidenceOfDerived(context: EvidenceContext, atom: DerivedAtom, depth: number): Evidence | undefined {
  switch (atom.operator) {
    case 'declared': {
      const guard = context.declared[Number(atom.name)];
      if (!guard) return undefined;
      const { purpose } = guard;
      // Of a component the prop alone is kept.
      const stated = typeof purpose === 'object' ? (atom.parts['argument' in purpose ? purpose.argument : 0] ?? []) : [];
      const purposes = typeof purpose === 'string' ? purposesOf(context, purpose) : textsIn([stated]).flatMap(text => purposesOf(context, text));
      return { purposes, level: guard.level, shape: 'flag', isCertain: true, answers: [] };
    }
    case 'flag': {
      const base = firstEvidence(context, atom.parts[0]!, depth);
      return base && { ...base, shape: 'flag' };
    }
    case 'with':
      return firstEvidence(context, atom.parts[0]!, depth);
    case '.': {
      const base = firstEvidence(context, atom.parts[0]!, depth);
      if (base) return fieldOf(context, base, atom.name!);
      return evidenceOfNames(context, [atom.name!], false);
    }
    case 'parsed': {
      const base = firstEvidence(context, atom.parts[0]!, depth);
      return base && { ...base, shape: 'record' };
    }
    case 'same': case 'text': case 'some': case 'lookup': case 'template': case '+': case 'selected':
    case 'call': {
      if (atom.operator === 'call' && asksForSwitch(context.vocabulary, atom.name ?? '')) return undefined;
      let found: Evidence | undefined;
      for (const part of atom.parts) {
        const one = firstEvidence(context, part, depth);
        if (one) found = merge(found, one);
      }
      if (!found && atom.operator === 'call') {
        const texts = textsIn(atom.parts);
        const asks = readers.test(atom.name ?? '');
        for (const text of texts) {
          const asked = consentNamedIn(context, text) ?? (asks && isKey(text) ? purposesNamed(context, text) : undefined);
          if (asked) found = merge(found, { purposes: asked.purposes, level: asked.level ?? 'purpose', shape: shapeOfName(atom.name ?? ''), isCertain: true, answers: [] });
        }
        if (found && grantsByItself(context, atom.name ?? '', atom.parts)) found = { ...found, shape: 'flag', isByExistence: true };
      }
      if (found && atom.operator === 'call' && found.shape !== 'text' && grantsByItself(context, atom.name ?? '', atom.parts)) found = { ...found, shape: 'flag', isByExistence: true };
      if (!found) {
        const name = atom.operator === 'call' ? namesConsent(context.vocabulary, atom.name ?? '') : undefined;
        if (!name) return undefined;
        found = { purposes: name.purposes, level: name.level ?? 'purpose', shape: 'flag', isCertain: false, answers: [] };
      }
      return saidBeside(context, found, textsIn(atom.parts));
    }
    default:
      return undefined;
  }
}

function firstEvidence(context: EvidenceContext, value: Value, depth: number): Evidence | undefined {
  for (const { atom } of value) {
    const found = evidenceOf(context, atom, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function evidenceOfApi(context: EvidenceContext, atom: ApiAtom, depth: number): Evidence | undefined {
  const seen = evidenceOfStep(context, atom, depth);
  const kind = seen?.shape === 'record' ? context.kindOfStated?.(atom) : undefined;
  const found = seen && kind !== undefined && saysSeparate(context.vocabulary, kind) && stronger('separate', seen.level) ? { ...seen, level: 'separate' as const } : seen;
  if (found && !found.isCandidate && found.shape !== 'groups') return found;
  // `found.Items[0] as SeparateConsent`: a record of whatever store is what the program says it is.
  const stated = context.nameOfStated?.(atom);
  const named = stated === undefined ? undefined : namesConsent(context.vocabulary, stated);
  return named ? { purposes: [...(found?.purposes ?? []), ...named.purposes], level: named.level ?? 'purpose', shape: 'record', isCertain: false, answers: [] } : found;
}

function evidenceOfStep(context: EvidenceContext, atom: ApiAtom, depth: number): Evidence | undefined {
  const modelled = modelledEvidence(context, atom);
  if (modelled) return modelled;
  if (isOfDecoy(atom) || (atom.step === 'call' && asksForSwitch(context.vocabulary, calleeName(atom)))) return undefined;
  const parent = atom.parent?.kind === 'api' ? evidenceOfApi(context, atom.parent, depth + 1) : atom.parent ? evidenceOf(context, atom.parent, depth + 1) : undefined;
  switch (atom.step) {
    case 'member': {
      if (atom.name === 'cookie') return { purposes: [], level: 'purpose', shape: 'text', isCertain: false, isCandidate: true, answers: [] };
      if (parent) return fieldOf(context, parent, atom.name);
      const asked = namesConsent(context.vocabulary, atom.name);
      // A member of what another module gives is a proposal, as any name.
      return asked && { purposes: asked.purposes, level: asked.level ?? 'purpose', shape: isRecordName(atom.name) ? 'record' : 'flag', isCertain: false, answers: [] };
    }
    case 'missing': case 'global': case 'package': {
      const asked = atom.step === 'package' ? undefined : namesConsent(context.vocabulary, atom.name.split('/').at(-1)!);
      return asked && { purposes: asked.purposes, level: asked.level ?? 'purpose', shape: 'record', isCertain: false, answers: [] };
    }
    case 'call': case 'new': {
      // `getRepository(SeparateConsent)` asks by a class as others do by the name of a table.
      const texts = [...textsIn(atom.arguments ?? []), ...(atom.arguments ?? []).flatMap(value => value.flatMap(one => (one.atom.kind === 'class' ? (context.nameOfClass?.(one.atom) ?? []) : [])))];
      if (parent) {
        const shape = parent.shape === 'groups' || parent.isByExistence ? parent.shape : shapeOfCall(atom, parent);
        return saidBeside(context, { ...(shape === 'record' && grantsByItself(context, calleeName(atom), atom.arguments ?? []) ? { ...parent, shape: 'flag', isByExistence: true } : { ...parent, shape }), ...askedOfRequest(atom) }, texts);
      }
      let found: Evidence | undefined;
      const asks = isReader(atom);
      for (const text of texts) {
        const asked = consentNamedIn(context, text) ?? (asks && isKey(text) ? purposesNamed(context, text) : undefined);
        if (asked) found = merge(found, { purposes: asked.purposes, level: asked.level ?? 'purpose', shape: shapeOfRead(atom), isCertain: true, answers: [] });
      }
      found ??= privacyAsked(context, texts);
      if (!found && isStore(atom) && !texts.some(text => /^(?:https?:\/)?\//.test(text) && addressesSwitches(context.vocabulary, text))) found = { purposes: [], level: 'purpose', shape: shapeOfRead(atom), isCertain: false, isCandidate: true, answers: [] };
      if (found && texts[0] !== undefined && (isStore(atom) || calleeName(atom) === 'get')) found = { ...found, key: texts[0] };
      if (found && found.shape !== 'flag' && isYesOrNo(context, atom, found)) found = { ...found, shape: 'flag' };
      if (isDialog(context, atom, texts)) found = asQuestion(context, atom, texts, found);
      if (found && found.shape === 'record' && grantsByItself(context, calleeName(atom), atom.arguments ?? [])) found = { ...found, shape: 'flag', isByExistence: true };
      return found && saidBeside(context, { ...found, ...askedOfRequest(atom) }, texts);
    }
    case 'awaited': case 'element':
      return parent;
    case 'parameter': {
      if (parent) return { ...parent, shape: parent.shape === 'flag' ? 'record' : parent.shape };
      let found: Evidence | undefined;
      for (const text of textsIn(atom.arguments ?? [])) {
        const asked = consentNamedIn(context, text);
        // The title of a question says what kind of consent it asks for, its text what for; what its buttons say adds nothing to either.
        if (asked) found = merge(found, { purposes: asked.purposes, level: asked.level ?? 'purpose', shape: 'record', isCertain: true, answers: [] });
      }
      const texts = textsIn(atom.arguments ?? []);
      return isDialog(context, atom, texts) ? asQuestion(context, atom, texts, found) : found;
    }
  }
}

function purposesNamed(context: EvidenceContext, text: string): { readonly purposes: readonly string[]; readonly level?: ConsentLevel } | undefined {
  const purposes = purposesNamedIn(context.vocabulary, text);
  return purposes.length > 0 ? { purposes } : undefined;
}

/** Whether a call shows a dialog that can be answered with no as well as with yes. */
function isDialog({ vocabulary }: EvidenceContext, atom: ApiAtom, texts: readonly string[]): boolean {
  const name = (atom.step === 'parameter' && atom.parent?.kind === 'api' ? atom.parent.name : calleeName(atom)).toLowerCase();
  return /modal|dialog|confirm|alert|messagebox/.test(name) && texts.some(text => text.length > 6 && (namesConsent(vocabulary, text) !== undefined || purposesNamedIn(vocabulary, text).length > 0));
}

/** What a dialog asks consent for, by all that it says; a dialog about documents asks for their acknowledgement. */
function asQuestion({ vocabulary }: EvidenceContext, atom: ApiAtom, texts: readonly string[], found: Evidence | undefined): Evidence | undefined {
  const purposes = new Set([...(found?.purposes ?? []), ...texts.filter(text => text.length > 6 || isKey(text)).flatMap(text => purposesNamedIn(vocabulary, text))]);
  if (purposes.size === 0 || texts.some(text => namesDocuments(vocabulary, text) && !saysSeparate(vocabulary, text))) return found;
  return { level: 'purpose', shape: isOfBrowser(atom) ? 'flag' : 'record', isCertain: true, answers: [], ...found, purposes: [...purposes], ...(atom.place && { question: atom.place }) };
}

/** Whether a question is the browser's own, which answers with true or false: `window.confirm(text)`. */
function isOfBrowser({ step, parent }: ApiAtom): boolean {
  return step === 'call' && parent?.kind === 'api' && parent.name === 'confirm' && (parent.step === 'global' || (parent.parent?.kind === 'api' && parent.parent.step === 'global' && parent.parent.name === 'window'));
}

/** What an address asks for among the privacy choices of somebody: `/api/privacy/statistics`. */
function privacyAsked(context: EvidenceContext, texts: readonly string[]): Evidence | undefined {
  const address = texts.find(text => /^(?:https?:\/)?\//.test(text) && text.split(/[/?]/).some(part => namesPrivacyChoices(context.vocabulary, part)));
  if (address === undefined) return undefined;
  const purposes = texts.filter(text => text === address || isKey(text)).flatMap(text => purposesNamedIn(context.vocabulary, text));
  return purposes.length === 0 ? undefined : { purposes: [...new Set(purposes)], level: 'purpose', shape: 'record', isCertain: true, answers: [] };
}

/** Where a call asks about whoever a request is of: what it is given comes from a parameter that a framework fills. */
function askedOfRequest(atom: ApiAtom): Pick<Evidence, 'asked'> {
  return atom.place && (atom.arguments ?? []).some(value => isOfRequest(value, 5)) ? { asked: atom.place } : {};
}

function isOfRequest(value: Value, depth: number): boolean {
  return depth > 0 && value.some(({ atom }) => {
    switch (atom.kind) {
      case 'api': {
        let step: Atom | undefined = atom;
        while (step?.kind === 'api' && (step.step === 'member' || step.step === 'awaited' || step.step === 'element')) step = step.parent;
        return step?.kind === 'api' && (step.step === 'parameter' || (step.arguments ?? []).some(one => isOfRequest(one, depth - 1)));
      }
      case 'derived': return atom.parts.some(part => isOfRequest(part, depth - 1));
      case 'snapshot': return [...atom.fields.values()].some(part => isOfRequest(part, depth - 1));
      default: return false;
    }
  });
}

function isKey(text: string): boolean {
  return text.length < 60 && !/\s/.test(text);
}

const readers = /^(get|read|load|fetch|find|match|query|select|current|first|one|ask|has|is|check|show|confirm|request|prompt|count|exist)/i;

/** Whether the call is a question: its name says that it reads or asks. */
function isReader(atom: ApiAtom): boolean {
  const callee = atom.parent?.kind === 'api' ? atom.parent : undefined;
  return callee?.step === 'member' && readers.test(callee.name);
}

/** Whether the call reads what was kept earlier: in the browser, on the device, on a server. */
function isStore(atom: ApiAtom): boolean {
  const callee = atom.parent?.kind === 'api' ? atom.parent : undefined;
  if (!callee) return false;
  if (callee.step === 'global') return callee.name === 'fetch';
  return callee.step === 'member' && /^(getItem|getItemAsync|getString|getBoolean|getStorageSync|getStorage|getAll|getCookie|match|parse)$/.test(callee.name);
}

/** Whether what a store gives is known to be a yes or a no; one that keeps texts has the text `false` for a no. */
function isYesOrNo({ saysBoolean, kept }: EvidenceContext, atom: ApiAtom, { key }: Evidence): boolean {
  const name = calleeName(atom);
  if (/^(?:getItem|getItemAsync|getString|getCookie|text|match|parse)$/.test(name)) return false;
  return (saysBoolean?.(atom) ?? false) || (key !== undefined && kept !== undefined && /^getStorage(?:Sync)?$/.test(name) && kept.isBoolean(key));
}

function calleeName(atom: ApiAtom): string {
  return atom.parent?.kind === 'api' ? atom.parent.name : '';
}

/** A store of texts gives a text; a database or server a record. */
function shapeOfRead(atom: ApiAtom): Evidence['shape'] {
  // `store.get('analyticsConsent', false)`: what is kept is what is given for its absence.
  const otherwise = atom.arguments?.[1];
  if (otherwise && typeof constantIn(otherwise) === 'boolean') return 'flag';
  return shapeOfName(calleeName(atom));
}

function constantIn([first, ...others]: Value): unknown {
  return first?.atom.kind === 'constant' && others.length === 0 ? first.atom.value : undefined;
}

function shapeOfName(name: string): Evidence['shape'] {
  if (/^(getItem|getItemAsync|getString|getStorageSync|getStorage|get)$/.test(name)) return 'text';
  if (/^(has|is|check|can|ask|confirm)/i.test(name)) return 'flag';
  return 'record';
}

function shapeOfCall(atom: ApiAtom, parent: Evidence): Evidence['shape'] {
  const name = calleeName(atom);
  if (/^(has|is|check|can|allowed|granted)/i.test(name) || namesFlag(name)) return 'flag';
  if (name === 'json' || /^(find|first|one|query|where|select|current|get|count|exist)/.test(name)) return parent.shape === 'text' ? 'text' : 'record';
  if (name === 'text') return 'text';
  return parent.shape === 'flag' ? 'flag' : parent.shape;
}

function namesFlag(name: string): boolean {
  return /(granted|allowed|consented|accepted|agreed)$/i.test(name);
}

/** What a field of a record says: its state, its kind, a flag, the choice for a purpose; absent if it says nothing of consent. */
function fieldOf(context: Pick<EvidenceContext, 'vocabulary'>, base: Evidence, name: string): Evidence | undefined {
  if (base.shape === 'groups') return base;
  // What a reference to an answer is called, its value is.
  if (name === 'value' && base.shape === 'flag') return base;
  if (/^\d+$|^%/.test(name) || (carriers.has(name) && name !== 'consent')) return base.shape === 'text' || base.shape === 'flag' ? base : { ...base, shape: 'record' };
  // `{ consent: true }` is how a record of one answer says it.
  if (name === 'consent' && base.shape === 'record') return { ...base, shape: 'flag' };
  if (name === 'confirm' || name === 'confirmed' || name === 'checked' || name === 'optIn') return { ...base, shape: 'flag' };
  if (name === 'kind' || name === 'level' || name === 'type') return { ...base, shape: 'kind' };
  // Whether anything was found where only a yes was asked for.
  if (base.isByExistence && counts.has(name)) return base;
  if (states.has(name)) return { ...base, shape: 'text' };
  if (/^on[a-z]+$/.test(name)) return base;
  const words = splitWords(name);
  if (words.some(word => isAffirmative(context.vocabulary, word) === true)) return { ...base, shape: 'flag' };
  const asked = namesConsent(context.vocabulary, name);
  if (asked) return { ...base, purposes: asked.purposes.length > 0 ? asked.purposes : base.purposes, level: asked.level && stronger(asked.level, base.level) ? asked.level : base.level, shape: 'flag' };
  const purposes = purposesNamedIn(context.vocabulary, name);
  if (purposes.length > 0) return { ...base, purposes, shape: 'flag' };
  // A method of the record or of what holds it: what it is called with may say more.
  if (readers.test(name) || passesOn.has(name) || namesQueryStep(context.vocabulary, name)) return base;
  return undefined;
}

const carriers: ReadonlySet<string> = new Set(['item', 'items', 'Item', 'Items', 'doc', 'docs', 'document', 'documents', 'detail', 'data', 'rows', 'body', 'result', 'results', 'record', 'payload', 'current', 'consent', 'consents', 'choices', 'answers', 'purposes']);
/** Methods whose result tells of the same record: of a text, an answer, a query. */
const passesOn: ReadonlySet<string> = new Set([
  'json', 'then', 'text', 'split', 'slice', 'trim', 'replace', 'groupBy', 'offset', 'take', 'skip', 'sort', 'lean', 'exec', 'execute', 'executeTakeFirst', 'prepare', 'bind', 'toArray', 'eq', 'single', 'maybeSingle', 'createQueryBuilder',
]);
const states: ReadonlySet<string> = new Set(['returnValue', 'value', 'state', 'status', 'answer', 'choice', 'decision', 'outcome']);

/** How much there is of what was asked for, and what a column is called that tells whether there is any. */
const counts: ReadonlySet<string> = new Set(['length', 'size', 'count', 'rowCount', 'total', 'exists', 'found', 'ok', 'n', 'cnt']);

const order: readonly ConsentLevel[] = ['technical', 'acknowledged', 'purpose', 'separate', 'written'];

function stronger(left: ConsentLevel, right: ConsentLevel): boolean {
  return order.indexOf(left) > order.indexOf(right);
}

function merge(left: Evidence | undefined, right: Evidence): Evidence {
  if (!left) return right;
  return {
    ...left, purposes: [...new Set([...left.purposes, ...right.purposes])], level: stronger(right.level, left.level) ? right.level : left.level, isCertain: left.isCertain || right.isCertain,
    answers: [...left.answers, ...right.answers],
  };
}

/** Adds to evidence what the constants beside it say: the purpose it is asked for, the kind of consent. */
export function saidBeside(context: EvidenceContext, base: Evidence, texts: readonly string[]): Evidence {
  let { level } = base;
  const purposes = new Set(base.purposes);
  for (const text of texts) {
    const asked = consentNamedIn(context, text);
    if (asked?.level && stronger(asked.level, level)) level = asked.level;
    if (text === 'separate' || text === 'explicit') level = stronger('separate', level) ? 'separate' : level;
    if (text === 'written') level = 'written';
    if (/^\s*select\b[^]*'(?:separate|explicit)'|^\s*[\w.]+\s*=\s*'(?:separate|explicit)'\s*$/i.test(text)) level = stronger('separate', level) ? 'separate' : level;
    for (const purpose of asked?.purposes ?? (isKey(text) ? purposesNamedIn(context.vocabulary, text) : [])) purposes.add(purpose);
  }
  return { ...base, purposes: [...purposes], level };
}

function purposesOf(context: EvidenceContext, text: string): readonly string[] {
  const known = purposesNamedIn(context.vocabulary, text);
  return known.length > 0 ? known : [text];
}

/** The constant texts in values, objects' fields included, at most 40. */
export function textsIn(values: readonly Value[]): readonly string[] {
  const texts: string[] = [];
  const visit = (value: Value, depth: number): void => {
    for (const { atom } of value) {
      if (texts.length >= 40 || depth > 6) return;
      if (atom.kind === 'constant' && typeof atom.value === 'string' && atom.value.length > 1) texts.push(atom.value);
      else if (atom.kind === 'snapshot') for (const field of atom.fields.values()) visit(field, depth + 1);
      else if (atom.kind === 'derived') atom.parts.forEach(part => visit(part, depth + 1));
      else if (atom.kind === 'api' && depth < 3) atom.arguments?.forEach(part => visit(part, depth + 1));
    }
  };
  values.forEach(value => visit(value, 0));
  return texts;
}

/** The ids that an argument may be: texts of any length, and numbers. */
function keysIn(value: Value): readonly string[] {
  const numbers = value.flatMap(({ atom }) => (atom.kind === 'constant' && (typeof atom.value === 'number' || (typeof atom.value === 'string' && atom.value.length === 1)) ? [String(atom.value)] : []));
  return [...numbers, ...textsIn([value])];
}

/** Whether a query asks for a yes: what it finds is one. */
function grantsByItself(context: EvidenceContext, method: string, args: readonly Value[]): boolean {
  return textsIn(args).some(text => isAffirmative(context.vocabulary, text) === true || asksForYes(context, text)) || asksForStanding(method, args);
}

/** The consent a text speaks of. A statement that leaves out what was taken back speaks of what was not. */
function consentNamedIn({ vocabulary }: EvidenceContext, text: string): ReturnType<typeof namesConsent> {
  return namesConsent(vocabulary, text.replace(/\b\w*(?:withdrawn|revoked)\w*(?:\s+is\s+null\b|(?=\s*,|\s+from\b))/gi, ''));
}

/** Whether a statement in SQL selects a yes: `granted = true`, `status = 'accepted'`, `withdrawn_at is null`. */
function asksForYes(context: EvidenceContext, statement: string): boolean {
  if (!/^\s*select\b/i.test(statement)) return false;
  if (leavesOutWithdrawn(statement)) return true;
  return [...statement.matchAll(/\b\w+\s*=\s*(?:'([^']*)'|(true)\b)/gi)].some(([, text, yes]) => isAffirmative(context.vocabulary, text ?? yes?.toLowerCase() === 'true') === true);
}

/** The purpose of a group that grants nothing: the strictly necessary one. */
export const nowhere = '%nowhere';

/** What calling a method of an outside value says, for methods that the engine takes for built-in. */
export function evidenceOfMethod(context: EvidenceContext, atom: Atom, method: string, args: readonly Value[]): Evidence | undefined {
  if (atom.kind !== 'api') return undefined;
  const guard = atom.node?.member(method)?.call.guards[0];
  return guard && evidenceOfGuard(context, guard.entry, guard.member, args);
}

/** Whether the value looks like consent and is none, or is a part of such a one: a switch among those that a service sets. */
function isOfDecoy(atom: ApiAtom): boolean {
  for (let part: Atom | undefined = atom; part?.kind === 'api'; part = part.parent) {
    if (isDecoy(part)) return true;
    if (part.step !== 'member' && part.step !== 'awaited') return false;
  }
  return false;
}

/** Whether a model says that this very value looks like consent and is none. */
function isDecoy(atom: ApiAtom): boolean {
  if (atom.node?.value.decoys.length) return true;
  const made = atom.step === 'awaited' && atom.parent?.kind === 'api' ? atom.parent : atom;
  const callee = made.step === 'call' && made.parent?.kind === 'api' ? made.parent : undefined;
  return callee?.node?.call.decoys.some(({ tail }) => tail.length === 1 || tail[1]?.kind === 'awaited') ?? false;
}

/** What a model says of this very value. */
function modelledEvidence(context: EvidenceContext, atom: ApiAtom): Evidence | undefined {
  for (const guard of atom.node?.value.guards ?? []) return evidenceOfGuard(context, guard.entry, guard.member, []);
  // Back to the call, noting the way: a guard's tail must be just that way.
  const way: Token[] = [];
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 8; depth++) {
    const parent: ApiAtom | undefined = step.parent?.kind === 'api' ? step.parent : undefined;
    switch (step.step) {
      case 'member': way.unshift({ kind: 'member', names: [step.name] }); break;
      case 'awaited': way.unshift({ kind: 'awaited' }); break;
      case 'element': way.unshift({ kind: 'element' }); break;
      case 'call': {
        for (const guard of parent?.node?.call.guards ?? []) {
          if (guard.tail[0]?.kind === 'return' && isSameWay(guard.tail.slice(1), way)) return evidenceOfGuard(context, guard.entry, guard.member, step.arguments ?? []);
        }
        return undefined;
      }
      case 'parameter': {
        for (const guard of parent?.node?.call.guards ?? []) {
          const [argument, parameter, ...rest] = guard.tail;
          if (argument?.kind === 'argument' && parameter?.kind === 'parameter' && String(parameter.index) === step.name && isSameWay(rest, way)) return evidenceOfGuard(context, guard.entry, guard.member, step.arguments ?? []);
        }
        return undefined;
      }
      default: return undefined;
    }
    step = parent;
  }
  return undefined;
}

/** Whether steps lead the way that a port describes; whether something on it is awaited must agree where the port says so. */
export function isSameWay(tail: readonly Token[], way: readonly Token[]): boolean {
  const plain = way.filter(token => token.kind !== 'awaited');
  const wanted = tail.filter(token => token.kind !== 'awaited');
  // What must be awaited must be awaited.
  if (tail.some(token => token.kind === 'awaited') && !way.some(token => token.kind === 'awaited')) return false;
  return plain.length === wanted.length && wanted.every((token, index) => {
    const other = plain[index]!;
    if (token.kind === 'member' && other.kind === 'member') return token.names === '*' || (other.names as readonly string[]).every(name => (token.names as readonly string[]).includes(name));
    return token.kind === other.kind;
  });
}

function evidenceOfGuard(context: EvidenceContext, entry: GuardEntry, member: string | undefined, args: readonly Value[]): Evidence {
  let purposes: readonly string[] = [];
  const asked = entry.purpose;
  if (typeof asked === 'string') purposes = asked === 'any' ? [] : [asked];
  else if ('member' in asked) purposes = member === undefined ? [] : entry.purposes ? [entry.purposes[member] ?? nowhere] : purposesOf(context, member);
  else if (entry.purposes) purposes = keysIn(args[asked.argument] ?? []).map(key => entry.purposes![key] ?? nowhere);
  else purposes = textsIn([args[asked.argument] ?? []]).flatMap(text => purposesOf(context, text));
  return { purposes, level: entry.level, shape: entry.answers || typeof entry.when === 'string' ? 'text' : 'flag', isCertain: true, answers: [...(entry.answers ?? []), ...(typeof entry.when === 'string' && entry.when !== 'any' ? [entry.when] : [])] };
}
