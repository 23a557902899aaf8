import type { Atom, Value } from '../summaries/value.js';
import { constantIn } from './constant-in.js';

/**
 * Whether a query asks for what was not taken back: `{ withdrawnAt: null }`, `isNull(consents.withdrawnAt)`,
 * `whereNull('withdrawn_at')`, `consent.withdrawnAt IS NULL`. What it finds stands.
 */
export function asksForStanding(method: string, args: readonly Value[]): boolean {
  return namesNothingIn(method, args) || args.some(value => asksWithin(value, 0));
}

/** Whether a statement, or a part of one, leaves out what was taken back: `withdrawn_at IS NULL`, `revoked = false`. */
export function leavesOutWithdrawn(text: string): boolean {
  if (/^\s*(?:insert|update|delete)\b/i.test(text)) return false;
  return /\b(?:withdrawn|revoked)(?:_?(?:at|on|date))?\b["`]?\s+is\s+null\b/i.test(text) || /\b(?:is_?)?(?:withdrawn|revoked)\b["`]?\s*=\s*(?:false|0)\b/i.test(text) || /\bnot\s+(?:\w+\.)?["`]?(?:is_?)?(?:withdrawn|revoked)\b/i.test(text);
}

/**
 * `whereNull('withdrawn_at')`, `is('withdrawn_at', null)`, `where('withdrawn_at', 'is', null)`: a step of a query that names the column.
 * The query itself may come before.
 */
function namesNothingIn(method: string, args: readonly Value[]): boolean {
  const [column, ...rest] = args[0] && constantIn(args[0]) ? args : args.slice(1);
  const name = column && constantIn(column)?.value;
  if (typeof name !== 'string' || /not|^or/i.test(method)) return false;
  if (leavesOutWithdrawn(name)) return true;
  if (!namesWithdrawal(name)) return false;
  const [first, second] = rest.map(value => constantIn(value));
  if (rest.length === 0) return /null$/i.test(method);
  if (rest.length === 1) return first?.value === null || (first?.value === false && !isTime(name));
  return typeof first?.value === 'string' && /^(?:is|=|==|===)$/i.test(first.value) && (second?.value === null || (second?.value === false && !isTime(name)));
}

function asksWithin(value: Value, depth: number): boolean {
  if (depth > 6) return false;
  return value.some(({ atom }) => {
    if (atom.kind === 'constant') return typeof atom.value === 'string' && !/^\s*select\b/i.test(atom.value) && leavesOutWithdrawn(atom.value);
    if (atom.kind === 'snapshot') return [...atom.fields].some(([name, held]) => (namesWithdrawal(name) && held.length > 0 && held.every(one => isNothing(one.atom, name, 0))) || (!isDenial(name) && asksWithin(held, depth + 1)));
    if (atom.kind === 'derived') return atom.parts.some(part => asksWithin(part, depth + 1));
    if (atom.kind !== 'api') return false;
    const args = atom.arguments ?? [];
    const isNull = atom.step === 'call' && atom.parent?.kind === 'api' && /^isNull$/i.test(atom.parent.name);
    return args.some(arg => (isNull && arg.some(one => one.atom.kind === 'api' && namesWithdrawal(one.atom.name))) || asksWithin(arg, depth + 1));
  });
}

/** What a condition on a field demands where nothing was taken back: `null`, `{ $exists: false }`, `{ [Op.is]: null }`, `IsNull()`. */
function isNothing(atom: Atom, field: string, depth: number): boolean {
  switch (atom.kind) {
    case 'constant': return atom.value === null || (atom.value === false && !isTime(field));
    case 'api': return atom.step === 'call' && atom.parent?.kind === 'api' && /^isNull$/i.test(atom.parent.name) && (atom.arguments ?? []).length === 0;
    case 'snapshot': {
      const asked = [...atom.fields].filter(([name]) => name === '%any' || !name.startsWith('%'));
      const symbols = atom.fields.get('%names')?.map(({ atom: name }) => (name.kind === 'api' ? name.name : '')) ?? [];
      return depth === 0 && asked.length === 1 && asked.every(([name, held]) => held.length > 0 && held.every(one => (name === '$exists' || name === 'isSet' ? (one.atom.kind === 'constant' && one.atom.value === false) : (name === '%any' ? symbols : [name]).every(asksEqual) && isNothing(one.atom, field, 1))));
    }
    default: return false;
  }
}

/** Whether an operator of a query asks for the very value: `$eq`, `Op.is`. */
function asksEqual(name: string): boolean {
  return /^(?:\$?eq|equals|is)$/.test(name);
}

function isDenial(name: string): boolean {
  return /^(?:not|\$not|\$nor|NOT)$/.test(name);
}

function namesWithdrawal(name: string): boolean {
  return /^(?:\w+\.)?["`]?(?:is_?)?(?:withdrawn|revoked|withdrawal|revocation)(?:_?(?:at|on|date|time))?["`]?$/i.test(name);
}

/** Whether a field of that name says when, so that only its absence says never. */
function isTime(name: string): boolean {
  return /(?:at|on|date|time)$/i.test(name) && !/(?:withdrawal|revocation)$/i.test(name);
}
