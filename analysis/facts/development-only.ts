import type { Atom, Condition, Value } from '../summaries/value.js';

/**
 * Whether a condition surely keeps what hangs on it to a developer's own machine: `import.meta.env.DEV`, `__DEV__`,
 * `process.env.NODE_ENV !== 'production'`. Builds for people leave such code out.
 */
export function isDevelopmentOnly(condition: Condition | undefined): boolean {
  if (!condition) return false;
  let found = known.get(condition);
  if (found === undefined) known.set(condition, (found = keepsToDevelopers(condition)));
  return found;
}

/** Terms share their parts: each is asked once. */
const known = new WeakMap<Condition, boolean>();

function keepsToDevelopers(condition: Condition): boolean {
  switch (condition.kind) {
    case 'happened': return false;
    case 'all': return condition.parts.some(isDevelopmentOnly);
    case 'any': return condition.parts.length > 0 && condition.parts.every(isDevelopmentOnly);
    case 'holds': return condition.asks === 'truthy' && asksMode(condition.value, !condition.not);
  }
}

/** Whether a value is true, or false, on a developer's machine alone, whichever it is. */
function asksMode(value: Value, answer: boolean): boolean {
  const ways = value.filter(({ atom }) => atom.kind !== 'constant' || Boolean(atom.value) === answer);
  return ways.length > 0 && ways.every(({ atom, when }) => isDevelopmentOnly(when) || isMode(atom, answer));
}

function isMode(atom: Atom, answer: boolean): boolean {
  if (atom.kind === 'derived') {
    const [left = [], right = []] = atom.parts;
    if (atom.operator === '!') return asksMode(left, !answer);
    if (atom.operator === 'same' || atom.operator === 'truth' || atom.operator === 'flag') return asksMode(left, answer);
    if (/^[=!]==?$/.test(atom.operator)) {
      const isEqual = atom.operator.startsWith('=') === answer;
      const mode = [[left, right], [right, left]].map(([asked, told]) => (asked!.length === 1 && isModeName(asked![0]!.atom) ? textOf(told!) : undefined)).find(one => one !== undefined);
      return mode !== undefined && (isEqual ? mode === 'development' : mode === 'production');
    }
  }
  const name = lastName(atom);
  return answer ? name === 'DEV' && isOfEnvironment(atom) || name === '__DEV__' : name === 'PROD' && isOfEnvironment(atom);
}

function isModeName(atom: Atom): boolean {
  return /^(?:NODE_ENV|MODE)$/.test(lastName(atom) ?? '') && isOfEnvironment(atom);
}

function textOf([only, ...more]: Value): string | undefined {
  return more.length === 0 && only?.atom.kind === 'constant' && typeof only.atom.value === 'string' ? only.atom.value : undefined;
}

/** Whether something is read from what a build or a process was started with: `process.env`, `import.meta.env`. */
function isOfEnvironment(atom: Atom): boolean {
  const owner = ownerOf(atom);
  return owner !== undefined && lastName(owner) === 'env';
}

function ownerOf(atom: Atom): Atom | undefined {
  if (atom.kind === 'api') return atom.parent;
  return atom.kind === 'derived' && atom.operator === '.' ? atom.parts[0]?.[0]?.atom : undefined;
}

function lastName(atom: Atom): string | undefined {
  if (atom.kind === 'api') return atom.step === 'member' || atom.step === 'global' || atom.step === 'missing' ? atom.name : undefined;
  return atom.kind === 'derived' && atom.operator === '.' ? atom.name : undefined;
}
