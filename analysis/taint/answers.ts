import type { ApiAtom, Atom, DerivedAtom, Value } from '../summaries/value.js';
import { builtinMethods } from '../summaries/access.js';
import { isPersonNoun } from '../vocabulary/person-nouns.js';
import { splitWords } from '../vocabulary/split-words.js';
import { namesQueryStep } from '../vocabulary/store-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Calls that look something up or store it, by the first word of their name: what they answer is not what they were asked with. */
export const lookups = /^(?:find|get|fetch|query|select|search|look|load|list|read|exists|count|where|aggregate|sign(?:In|Up|Out|in|up|out)|login|log|authenticate|verify|check|validate|send|upsert|update|delete|remove|destroy|save|set|put|patch|post|request|execute|exec|doc|collection|table|eq|filter|insert|create|invite|register)(?![a-z])/;

/** Calls that spread what they are given over a few answers: `hashCode(user.id)`. */
export const buckets = /(?:hash|crc|bucket|digest|checksum|murmur|fnv|variant|cohort)/i;

/** Methods of a text that give the text, or a piece of it. */
export const textMethods: ReadonlySet<string> = new Set([
  'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toString', 'toLocaleString', 'valueOf', 'normalize',
  'padStart', 'padEnd', 'replace', 'replaceAll', 'slice', 'substring', 'substr', 'concat', 'split', 'join', 'repeat', 'charAt', 'at', 'toISOString', 'toJSON', 'toFixed',
  'encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'String', 'btoa', 'atob',
]);

/** Whether a part of an answer or a datum tells nothing of it: an id, a count, a state, a moment. */
export function isPlainPart(name: string): boolean {
  return plainParts.has(name) || /(?:^_?|_)(?:ids?|uuid|count|at)$|[a-z](?:Ids?|Uuid|Count|At|Status)$/.test(name) || /^(?:is|has|was|can|should)[A-Z_]/.test(name);
}

const plainParts: ReadonlySet<string> = new Set([
  'length', 'size', 'type', 'status', 'statusCode', 'statusText', 'state', 'verified', 'count', 'total', 'enabled', 'active', 'ok', 'success', 'empty', 'exists', 'error', 'errors', 'message', 'code', 'uid',
  'rowCount', 'affectedRows', 'version', 'role', 'created', 'updated', 'expires', 'expiresIn',
]);

/** Whether a field stands for all of an answer: `response.data`. */
export function isWholeAnswer(name: string): boolean {
  return wholeAnswers.has(name);
}

const wholeAnswers: ReadonlySet<string> = new Set(['data', 'body', 'value', 'result', 'results', 'output', 'payload', 'content', 'item', 'items', 'record', 'records', 'rows', 'docs', 'default', 'current']);

/** The calls that something from outside comes from, the nearest first. `isReceiver`: only as what another call was made on. */
export function callsBehind(atom: ApiAtom): readonly { readonly step: ApiAtom; readonly callee?: ApiAtom; readonly isReceiver: boolean }[] {
  const found: { step: ApiAtom; callee?: ApiAtom; isReceiver: boolean }[] = [];
  for (let step: Atom | undefined = atom, depth = 0; step?.kind === 'api' && !step.self && depth < 8; step = step.parent, depth++) {
    if (step.step !== 'call' && step.step !== 'new') continue;
    const callee: ApiAtom | undefined = step.parent?.kind === 'api' ? step.parent : undefined;
    found.push({ step, ...(callee && { callee }), isReceiver: found.length > 0 });
  }
  return found;
}

/** What the calls that lead to an outside value were given. */
export function argumentsBehind(atom: ApiAtom): readonly Value[] {
  const found: Value[] = [];
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 4; step = step.parent?.kind === 'api' ? step.parent : undefined, depth++) found.push(...(step.arguments ?? []));
  return found;
}

/** What an argument has under a name, itself or one object further in: `{ data: { email } }`. */
export function fieldPut(value: Value, name: string, depth = 2): Value {
  return value.flatMap(({ atom }): Value => {
    if (atom.kind === 'derived' && (atom.operator === 'text' || atom.operator === 'parsed' || atom.operator === 'same')) return atom.parts.flatMap(part => fieldPut(part, name, depth));
    if (atom.kind !== 'snapshot') return [];
    const own = atom.fields.get(name);
    if (own) return own;
    if (depth === 0) return [];
    return [...atom.fields].flatMap(([key, inner]) => (key === '%open' || /^%(?!element)/.test(key) ? [] : fieldPut(inner, name, depth - 1)));
  });
}

/** What an argument has under a name, also where a call that nobody knows was given it and gave its answer: `use(({ next }) => next({ user }))`. */
export function fieldPassed(value: Value, name: string, depth = 3): Value {
  const put = fieldPut(value, name);
  if (put.length > 0 || depth === 0) return put;
  return value.flatMap(({ atom }): Value => {
    if (atom.kind === 'snapshot' && atom.shape === 'promise') return fieldPassed(atom.fields.get('%awaited') ?? [], name, depth - 1);
    if (atom.kind !== 'api' || atom.node) return [];
    if (atom.step === 'awaited' && atom.parent) return fieldPassed([{ atom: atom.parent }], name, depth - 1);
    return atom.step === 'call' ? (atom.arguments ?? []).flatMap(one => fieldPassed(one, name, depth - 1)) : [];
  });
}

/** A value without records: what those have under other names is not what is asked of them. Of what a call of them alone gives, neither is. */
export function withoutRecords(value: Value): Value {
  return value.filter(({ atom }) => !isOfRecords(atom));
}

function isOfRecords(atom: Atom, depth = 3): boolean {
  const all = (value: Value = []): boolean => value.length > 0 && value.every(one => isOfRecords(one.atom, depth - 1));
  if (atom.kind === 'snapshot') return atom.shape === 'record' || (atom.shape === 'promise' && depth > 0 && all(atom.fields.get('%awaited')));
  if (atom.kind !== 'api' || atom.node || depth === 0) return false;
  if (atom.step === 'awaited') return atom.parent !== undefined && isOfRecords(atom.parent, depth);
  return atom.step === 'call' && atom.arguments !== undefined && atom.arguments.length > 0 && atom.arguments.every(all);
}

/** Whether a call is of something of which only the name is known, and no method of JavaScript itself. */
export function isUnknownCall(atom: DerivedAtom): boolean {
  const { name } = atom;
  return atom.operator === 'call' && name !== undefined && !textMethods.has(name) && !builtinMethods.has(name) && !otherBuiltins.test(name);
}

const otherBuiltins = /^(?:Number|parseInt|parseFloat|import|require|Object|Array|Date|[A-Z]\w*Error|Error|assign|from|of|fromEntries|fromAsync|groupBy|toArray|take|drop|freeze|seal|getOwnPropert\w+|create|keys|raw|try|allSettled|exec)$/;

/** Whether a call answers with a part of what it is a method of, chosen by what it is given: `map.get(email)`. */
export function isChosenBy(name: string): boolean {
  return name === 'get' || name === 'has' || name === 'delete';
}

/** The unknown call that a field is read from. */
export function unknownCallBehind(atom: DerivedAtom): DerivedAtom | undefined {
  let step: Atom | undefined = atom;
  for (let depth = 0; depth < 8 && step?.kind === 'derived' && step.operator === '.'; depth++) step = step.parts[0]?.[0]?.atom;
  return step?.kind === 'derived' && isUnknownCall(step) ? step : undefined;
}

/** The name by which a call gives whole records of persons: `getUser`, `user.findMany`, `fetch('/api/staff')` and the body of that. */
export function recordGiven(vocabulary: Vocabulary, atom: ApiAtom | DerivedAtom, namesOf: NamesOf): string | undefined {
  let step = stepOf(atom, namesOf);
  for (let depth = 0; step && depth < 8; depth++, step = step.of && stepOf(step.of, namesOf)) {
    if (step.kind === 'part' || (step.kind === 'member' && isWholeAnswer(step.name))) continue;
    if (step.kind !== 'call') return undefined;
    if (step.name === 'json' && step.of) continue;
    return recordOfCall(vocabulary, step, namesOf);
  }
  return undefined;
}

/** The names by which code reaches a place. */
export type NamesOf = (place: Extract<Atom, { kind: 'place' }>) => readonly string[];

/** One step of how code got at a value, the last first: a call of something by its name, a member, or a part that nobody names. */
export interface Step {
  readonly kind: 'call' | 'member' | 'part';
  readonly name: string;
  /** What the method or member is of, or the whole of the part. */
  readonly of: Atom | undefined;
  readonly args: readonly Value[];
}

export function stepOf(atom: Atom, namesOf: NamesOf): Step | undefined {
  switch (atom.kind) {
    case 'api': {
      const of = atom.parent;
      if (atom.step === 'awaited' || atom.step === 'element') return { kind: 'part', name: '', of, args: [] };
      if (atom.step === 'member') return { kind: 'member', name: atom.name, of, args: [] };
      if (atom.step !== 'call' || of?.kind !== 'api') return undefined;
      return { kind: 'call', name: of.name, of: of.step === 'member' ? of.parent : undefined, args: atom.arguments ?? [] };
    }
    case 'derived': {
      const [first = [], ...args] = atom.parts;
      const of = first[0]?.atom;
      if (atom.operator === '.') return { kind: atom.name!.startsWith('%') ? 'part' : 'member', name: atom.name!, of, args: [] };
      return atom.operator === 'call' && atom.name !== undefined ? { kind: 'call', name: atom.name.replace(/^.*\./, ''), of, args } : undefined;
    }
    case 'place': {
      const names = namesOf(atom);
      return names.length === 0 ? undefined : { kind: 'member', name: names.at(-1)!, of: undefined, args: [] };
    }
    default: return undefined;
  }
}

/** What a method is called on, by its name, or by the one it was made under: `User` of `mongoose.model('User', …).findOne(…)`. */
export function modelAsked({ of }: Step, namesOf: NamesOf): string | undefined {
  const around = of && stepOf(of, namesOf);
  return around?.kind === 'member' ? around.name : around?.kind === 'call' && /^(?:model|define)$/.test(around.name) ? textOf(around.args[0] ?? []) : undefined;
}

function recordOfCall(vocabulary: Vocabulary, call: Step, namesOf: NamesOf): string | undefined {
  const { name, args } = call;
  const [verb, ...rest] = splitWords(name);
  const owner = modelAsked(call, namesOf);
  const owned = owner === undefined ? name : `${owner}.${name}`;
  const isOfPersons = owner !== undefined && isPersonNoun(vocabulary, splitWords(owner));
  // Who is logged in: `auth.me()`. A function that calls itself so is nobody.
  if (/^(?:me|myself|whoami)$/i.test(name) && (owner !== undefined || call.of === undefined)) return owned;
  if (/^(?:getItem|getItemAsync|getStorageSync)$/.test(name)) return recordUnderKey(vocabulary, args);
  const table = tableAsked(vocabulary, call, namesOf);
  if (table !== undefined) return isPersonNoun(vocabulary, splitWords(table)) ? table : undefined;
  // What is written comes back: `User.create(…)`. What the source itself made up is nobody's.
  if (/^(?:create|upsert|findOrCreate)$/.test(name) && isOfPersons && args.length > 0 && !args.every(isMadeUp)) return owned;
  if (verb === undefined || !/^(?:find|get|fetch|load|list|read|retrieve|select)$/.test(verb)) return undefined;
  if (rest.length > 0 && isPersonNoun(vocabulary, rest)) return name;
  if (/^find/.test(name) && !/^find(?:Last)?Index$/.test(name) && isOfPersons) return owned;
  const text = textOf(args[0] ?? []);
  const segments = text === undefined || !/^(?:https?:\/)?\//.test(text) ? [] : text.replace(/[?#].*$/, '').split('/').filter(segment => segment !== '').slice(-2);
  const [before, last] = segments.length > 1 ? segments : [undefined, segments[0]];
  if (last !== undefined && isPersonNoun(vocabulary, splitWords(last))) return last;
  return before !== undefined && /^(?:list|all|search|full|details?|export|active)(?![a-z])/.test(last ?? '') && isPersonNoun(vocabulary, splitWords(before)) ? before : undefined;
}

/**
 * The table or collection of which a call asks whole rows: `db.collection('users').findOne(…)`, `client.from('staff').select('*').order(…)`.
 * What only counts, writes or chooses columns gives none.
 */
function tableAsked(vocabulary: Vocabulary, call: Step, namesOf: NamesOf): string | undefined {
  let table: string | undefined;
  let asks = false;
  for (let step: Step | undefined = call, depth = 0; step && depth < 16; depth++, step = step.of && stepOf(step.of, namesOf)) {
    if (step.kind !== 'call') continue;
    const text = textOf(step.args[0] ?? []);
    if (/^(?:collection|from|table|into)$/.test(step.name)) table ??= text;
    else if (/^(?:count|distinct|aggregate|delete|remove|exists|(?:count|estimated|insert|update|delete)[A-Z]\w*|pluck|max|min|sum|avg)$/.test(step.name)) return undefined;
    else if (step.name === 'select' && step.args.length > 0 && !text?.trim().startsWith('*')) return undefined;
    else if (/^(?:select|find|findOne|get|getDocs?|toArray|first|all)$/.test(step.name) || namesQueryStep(vocabulary, step.name)) asks = true;
  }
  return asks ? table : undefined;
}

export function textOf(value: Value): string | undefined {
  const [only] = value;
  return value.length === 1 && only!.atom.kind === 'constant' && typeof only!.atom.value === 'string' ? only!.atom.value : undefined;
}

/** Whether all that a value holds stands in the source as a constant. */
function isMadeUp(value: Value): boolean {
  return value.every(({ atom }) => atom.kind === 'constant' || (atom.kind === 'snapshot' && [...atom.fields.values()].every(isMadeUp)));
}

/** The key under which a store keeps a person: `currentUser`, `shop_staff`. */
function recordUnderKey(vocabulary: Vocabulary, [key = []]: readonly Value[]): string | undefined {
  const [only] = key;
  if (key.length !== 1 || only!.atom.kind !== 'constant' || typeof only!.atom.value !== 'string') return undefined;
  const name = only!.atom.value;
  return /^@?[\w:./-]{1,60}$/.test(name) && isPersonNoun(vocabulary, splitWords(name.split(/[:/.@]/).at(-1)!)) ? name : undefined;
}
