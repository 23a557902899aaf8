import { readMember } from './access.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { through } from './site.js';
import { constant, fieldSite, given, union, type Value } from './value.js';

/** What an object says of itself where a text or a number is asked for: by a method of its class or its own. Anything else stays. */
export function asText(evaluation: Evaluation, value: Value, at: CallSite, hint: Hint = 'string'): Value {
  if (!value.some(({ atom }) => (atom.kind === 'api' && atom.self) || (atom.kind === 'object' && (atom.shape === 'instance' || atom.shape === 'record')))) return value;
  return value.reduce<Value>((sum, { atom, when }) => union(sum, given(saidBy(evaluation, [{ atom }], at, hint), when)), []);
}

/** What is asked for: of a text it is `toString` that answers first, of anything else `valueOf`. */
type Hint = 'string' | 'number' | 'default';

function saidBy(evaluation: Evaluation, value: Value, at: CallSite, hint: Hint): Value {
  const [only] = value;
  if (only?.atom.kind === 'api' && only.atom.self) return saidBy(evaluation, only.atom.self, at, hint);
  if (only?.atom.kind !== 'object' || (only.atom.shape !== 'instance' && only.atom.shape !== 'record')) return value;
  for (const name of ['[Symbol.toPrimitive]', ...(hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString'])]) {
    const method = readMember(evaluation, value, name, at, true).filter(({ atom }) => atom.kind === 'function');
    if (method.length > 0) return evaluation.invoke({ callee: method, receiver: value, arguments: [constant(hint)], form: 'call', at: { site: through(at.site, fieldSite(name)), place: at.place } });
  }
  return value;
}
