import type { Atom, Value } from './value.js';

/** Whether a value may be a number: nothing says that it is a text, a record, a function, a yes or a no. */
export function mayBeNumber(value: Value): boolean {
  return value.some(({ atom }) => mayBe(atom));
}

/** Whether a value is seen to be a number in one of its forms: it is computed, converted or written out. */
export function isSeenNumber(value: Value): boolean {
  return value.some(({ atom }) => isSeen(atom));
}

function mayBe(atom: Atom): boolean {
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'number' || typeof atom.value === 'bigint' || (typeof atom.value === 'string' && /^\s*[-+¥$€£]?\s*\d[\d.,]*\s*%?\s*$/.test(atom.value));
    case 'function': case 'class': case 'builtin': return false;
    // An instance may be an amount: `new Money(…)`.
    case 'object': case 'snapshot': return atom.shape === 'instance' || atom.shape === 'promise';
    case 'derived':
      if (atom.operator === 'same' || atom.operator === 'some') return atom.parts.some(part => mayBeNumber(part));
      if (atom.operator === '+') return atom.parts.every(part => part.length === 0 || mayBeNumber(part));
      return !noNumbers.has(atom.operator);
    case 'place': case 'api': case 'cell': return true;
  }
}

const noNumbers: ReadonlySet<string> = new Set(['template', 'text', 'typeof', '===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof', '!', 'truth', 'flag', 'contains', 'every', 'void', 'done', 'pattern', 'key']);

function isSeen(atom: Atom): boolean {
  if (atom.kind === 'constant') return typeof atom.value === 'number' || typeof atom.value === 'bigint';
  if (atom.kind !== 'derived') return false;
  // `Math.round`, `toFixed`
  if (atom.operator === 'call') return conversions.has((atom.name ?? '').replace(/^.*\./, ''));
  if (atom.operator === '+') return mayBe(atom) && atom.parts.some(isSeenNumber);
  if (atom.operator === 'same' || atom.operator === 'some') return atom.parts.some(isSeenNumber);
  return arithmetic.has(atom.operator);
}

const arithmetic: ReadonlySet<string> = new Set(['-', '*', '/', '**', '%', 'number', '++', '--']);
const conversions: ReadonlySet<string> = new Set(['Number', 'parseInt', 'parseFloat', 'toFixed', 'round', 'floor', 'ceil', 'trunc', 'min', 'max', 'abs', 'sqrt', 'pow']);
