import { namesConsent } from '../../vocabulary/consent-words.js';
import { begins, speaks } from '../../vocabulary/wording.js';
import { constantBeginning, namesRecord } from '../controls/find-grants.js';
import type { FactWorld } from '../fact-world.js';
import { constantText } from '../values/constant-value.js';
import type { Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { namesProof, type Kept } from './kept-answer.js';

/** Reads what a call that runs SQL keeps of consent: `UPDATE users SET marketing_consent = true`. Undefined where it is no such call. */
export function sqlAnswer(world: FactWorld, call: Placed<'call'>, last: string): { readonly name: string; readonly kept: Kept } | undefined {
  if (!/^(?:query|execute|exec|run|raw|sql|prepare|unsafe|\$executeRaw|\$executeRawUnsafe|\$queryRaw|executeSql|runAsync)$/.test(last)) return undefined;
  const text = textOf(world, call);
  const [, updated, set = '', inserted, columns = ''] = /\bupdate\s+["'`]?(\w+)["'`]?\s+set\s+([\s\S]*?)(?:\bwhere\b|$)|\binsert\s+(?:or\s+\w+\s+|ignore\s+)?into\s+["'`]?(\w+)["'`]?\s*\(([^)]*)\)/i.exec(text) ?? [];
  const table = updated ?? inserted;
  if (table === undefined) return undefined;
  const assigned = updated === undefined ? columns.split(',').map(column => ({ column: column.trim().replace(/["'`]/g, ''), value: '?' })) : set.split(',').map(part => ({ column: part.split('=')[0]!.trim().replace(/["'`]/g, ''), value: (part.split('=')[1] ?? '').trim() }));
  const { grants } = world.vocabulary;
  const isDedicated = namesRecord(world, table);
  const answers = assigned.filter(({ column }) => !namesProof(world, column) && (namesConsent(world.vocabulary, column) !== undefined || (isDedicated && speaks(grants['plain-answers'], column))));
  const [answer] = answers.filter(({ column }) => !speaks(grants['of-contracts'], column));
  if (!answer) return undefined;
  if (answers.every(({ value }) => /^(?:false|0|'(?:no|denied|false)')$/i.test(value))) return { name: answer.column, kept: 'no' };
  const isProven = assigned.some(({ column }) => namesProof(world, column) && (isDedicated || !begins(grants['row-times'], column))) || (isDedicated && assigned.some(({ column }) => /^(?:purpose|scope|type|category|kind)/i.test(column)));
  return { name: answer.column, kept: isProven ? 'proven' : 'bare' };
}

function textOf(world: FactWorld, call: Placed<'call'>): string {
  const [first] = call.operation.arguments;
  if (!first) return '';
  const placed = traceOperation(world, { ...call, register: first.value });
  if (placed && isKind(placed, 'array')) return placed.operation.elements.map(element => constantText(world, { ...placed, register: element.value }) ?? '').join(' ? ');
  return constantBeginning(world, { ...call, register: first.value });
}
