import type { Condition, Value } from '../summaries/value.js';
import type { NameContext } from './name-context.js';
import { lastNameOf } from './name-context.js';

/**
 * Whether something of a name that passes the test is asked on every path: `if (reader.newsletter)`, `=== true`, or, where `either` is
 * set, also its opposite.
 */
export function isAskedFor(context: NameContext, condition: Condition | undefined, test: (name: string) => boolean, either = false): boolean {
  if (!condition) return false;
  switch (condition.kind) {
    case 'all': return condition.parts.some(part => isAskedFor(context, part, test, either));
    case 'any': return condition.parts.length > 0 && condition.parts.every(part => isAskedFor(context, part, test, either));
    case 'holds': return condition.asks === 'truthy' && (either || !condition.not) && isNamed(context, condition.value, test, either, 0);
    case 'happened': return false;
  }
}

function isNamed(context: NameContext, value: Value, test: (name: string) => boolean, either: boolean, depth: number): boolean {
  if (value.length === 0 || depth > 6) return false;
  return value.every(({ atom }) => {
    if (atom.kind === 'derived') {
      const [left = [], right = []] = atom.parts;
      const isYes = (one: Value) => one.length > 0 && one.every(part => part.atom.kind === 'constant' && (part.atom.value === true || part.atom.value === 1 || part.atom.value === 'on' || part.atom.value === 'true' || part.atom.value === '1' || either));
      if (atom.operator === '===' || atom.operator === '==') return (isYes(right) && isNamed(context, left, test, either, depth + 1)) || (isYes(left) && isNamed(context, right, test, either, depth + 1));
      if ((atom.operator === '!' || atom.operator === '!==' || atom.operator === '!=') && either) return isNamed(context, left, test, either, depth + 1);
      if (atom.operator === 'truth' || atom.operator === 'flag') return isNamed(context, left, test, either, depth + 1);
    }
    const name = lastNameOf(context, atom);
    return name !== undefined && test(name);
  });
}
