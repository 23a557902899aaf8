import type { ApiAtom, Atom, DerivedAtom, Value } from '../summaries/value.js';
import { builtinMethods } from '../summaries/access.js';
import { isPersonNoun } from '../vocabulary/person-nouns.js';
import { splitWords } from '../vocabulary/split-words.js';
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
  for (let step: Atom | undefined = atom, depth = 0; step?.kind === 'api' && depth < 8; step = step.parent, depth++) {
    if (step.step !== 'call' && step.step !== 'new') continue;
    const callee: ApiAtom | undefined = step.parent?.kind === 'api' ? step.parent : undefined;
    found.push({ step, ...(callee && { callee }), isReceiver: found.length > 0 });
  }
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
export function recordGiven(vocabulary: Vocabulary, atom: ApiAtom): string | undefined {
  let step: Atom | undefined = atom;
  for (let depth = 0; step?.kind === 'api' && depth < 8; depth++, step = step.parent) {
    if (step.step === 'awaited' || step.step === 'element') continue;
    if (step.step === 'member' && isWholeAnswer(step.name)) continue;
    if (step.step !== 'call' || step.parent?.kind !== 'api') return undefined;
    const callee: ApiAtom = step.parent;
    if (callee.step === 'member' && callee.name === 'json' && callee.parent?.kind === 'api') {
      step = callee;
      continue;
    }
    return recordOfCall(vocabulary, callee, step.arguments ?? []);
  }
  return undefined;
}

function recordOfCall(vocabulary: Vocabulary, callee: ApiAtom, args: readonly Value[]): string | undefined {
  const [verb, ...rest] = splitWords(callee.name);
  const owned = callee.parent?.kind === 'api' && callee.parent.step === 'member' ? `${callee.parent.name}.${callee.name}` : callee.name;
  // Who is logged in: `auth.me()`.
  if (/^(?:me|myself|whoami)$/i.test(callee.name)) return owned;
  if (/^(?:getItem|getItemAsync|getStorageSync)$/.test(callee.name)) return recordUnderKey(vocabulary, args);
  if (verb === undefined || !/^(?:find|get|fetch|load|list|read|retrieve|select)$/.test(verb)) return undefined;
  if (rest.length > 0 && isPersonNoun(vocabulary, rest)) return callee.name;
  const owner = callee.parent?.kind === 'api' && callee.parent.step === 'member' ? callee.parent.name : undefined;
  if (owner !== undefined && /^find(?!ById$.)/.test(callee.name) && isPersonNoun(vocabulary, splitWords(owner))) return `${owner}.${callee.name}`;
  const [address] = args[0] ?? [];
  const text = args[0]?.length === 1 && address?.atom.kind === 'constant' && typeof address.atom.value === 'string' ? address.atom.value : undefined;
  const segments = text === undefined || !/^(?:https?:\/)?\//.test(text) ? [] : text.replace(/[?#].*$/, '').split('/').filter(segment => segment !== '').slice(-2);
  const [before, last] = segments.length > 1 ? segments : [undefined, segments[0]];
  if (last !== undefined && isPersonNoun(vocabulary, splitWords(last))) return last;
  return before !== undefined && /^(?:list|all|search|full|details?|export|active)(?![a-z])/.test(last ?? '') && isPersonNoun(vocabulary, splitWords(before)) ? before : undefined;
}

/** The key under which a store keeps a person: `currentUser`, `shop_staff`. */
function recordUnderKey(vocabulary: Vocabulary, [key = []]: readonly Value[]): string | undefined {
  const [only] = key;
  if (key.length !== 1 || only!.atom.kind !== 'constant' || typeof only!.atom.value !== 'string') return undefined;
  const name = only!.atom.value;
  return /^@?[\w:./-]{1,60}$/.test(name) && isPersonNoun(vocabulary, splitWords(name.split(/[:/.@]/).at(-1)!)) ? name : undefined;
}
