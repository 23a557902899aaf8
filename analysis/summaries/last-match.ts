import type { CallSite, Evaluation } from './evaluation.js';
import type { FunctionBody } from '../ir/function-body.js';
import { just, realmSite, undefinedValue, type Value } from './value.js';

/** What `RegExp` tells of the last match: `RegExp.$1`. */
export const ofLastMatch = /^(?:\$[1-9&_`'+]|lastMatch|lastParen|leftContext|rightContext|input)$/;

const field = '%matched';

/** Keeps in what text a pattern was looked for, for whoever asks `RegExp` of it in the same function. */
export function noteMatch(evaluation: Evaluation, method: string, self: Value, first: Value): void {
  const text = method === 'exec' || method === 'test' ? first : matching.has(method) ? self : undefined;
  if (text && asksRegExp(evaluation.body)) evaluation.state.heap.write(realmSite, field, text);
}

/** A part of the text that was matched last. */
export function lastMatched(evaluation: Evaluation, at: CallSite): Value {
  const text = evaluation.state.heap.read(realmSite, field);
  return text ? just({ kind: 'derived', site: at.site, operator: 'call', name: 'match', parts: [text], place: at.place }) : undefinedValue;
}

const matching: ReadonlySet<string> = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

const asking = new WeakMap<FunctionBody, boolean>();

function asksRegExp(body: FunctionBody): boolean {
  let known = asking.get(body);
  if (known === undefined) asking.set(body, (known = body.blocks.some(({ operations }) => operations.some(operation => operation.kind === 'global' && operation.name === 'RegExp'))));
  return known;
}
