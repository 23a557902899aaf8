import { all, either, never } from './condition.js';
import { decide } from './fold.js';
import { textOf, type Atom, type Condition, type Value } from './value.js';

/**
 * What a condition is for a request at one address: tests of the request's path are answered, as of `pathname.startsWith('/api/face')`.
 * Absent where it holds; `never` where it does not.
 */
export function atAddress(condition: Condition | undefined, address: string): Condition | undefined {
  switch (condition?.kind) {
    case 'all': return all(condition.parts.map(part => atAddress(part, address)).filter(part => part !== undefined));
    case 'any': return either(condition.parts.map(part => atAddress(part, address)));
    case 'holds': {
      const value = valueAtAddress(condition.value, address);
      const answer = (condition.asks === 'truthy' ? answerFor(value, address) : undefined) ?? (value === condition.value ? undefined : decide(value, condition.asks));
      if (answer === undefined) return value === condition.value ? condition : { ...condition, value };
      return answer === condition.not ? never : undefined;
    }
    default: return condition;
  }
}

/** What a value is for a request at one address: what comes only at others is left out. */
export function valueAtAddress(value: Value, address: string | undefined): Value {
  if (!address || value.every(one => one.when === undefined)) return value;
  const kept = value.flatMap(one => {
    const when = atAddress(one.when, address);
    return when === one.when ? [one] : when === never ? [] : [{ atom: one.atom, ...(when && { when }) }];
  });
  return kept.length === value.length && kept.every((one, index) => one === value[index]) ? value : kept;
}

/** What a test answers for certain; absent where it asks something else. */
function answerFor(value: Value, address: string): boolean | undefined {
  const [only] = value;
  if (value.length !== 1 || !only) return undefined;
  const { atom } = only;
  if (atom.kind === 'derived' && atom.operator === '!') {
    const inner = answerFor(atom.parts[0] ?? [], address);
    return inner === undefined ? undefined : !inner;
  }
  if (atom.kind === 'derived' && (atom.operator === '===' || atom.operator === '!==' || atom.operator === '==' || atom.operator === '!=')) {
    const [left = [], right = []] = atom.parts;
    const [path, other] = pathIn(left) === undefined ? [right, left] : [left, right];
    const text = textOf(other);
    const isSame = text === undefined || pathIn(path) !== 'path' ? undefined : isAt(address, text);
    return isSame === undefined ? undefined : isSame === atom.operator.startsWith('=');
  }
  // `ASKED.some(path => pathname.startsWith(path))`
  if (atom.kind === 'derived' && (atom.operator === 'some' || atom.operator === 'every')) {
    const [each, ...others] = atom.parts[0] ?? [];
    const call = others.length === 0 && each ? callOf(each.atom) : undefined;
    const answers = call?.argument.map(one => answerOf({ ...call, argument: [one] }, address)) ?? [];
    if (answers.length === 0 || answers.includes(undefined)) return undefined;
    return atom.operator === 'some' ? answers.includes(true) : !answers.includes(false);
  }
  const call = callOf(atom);
  return call && answerOf(call, address);
}

/** What a method of a request's path answers, where it is given a constant text. */
function answerOf({ method, owner, argument }: Call, address: string): boolean | undefined {
  const path = pathIn(owner);
  const text = path && textOf(argument);
  if (!path || text === undefined || (path === 'url' && (method !== 'startsWith' || !text.startsWith('/')))) return undefined;
  const fixed = fixedPart(address);
  const isFixed = fixed === address;
  switch (method) {
    case 'startsWith': return fixed.startsWith(text) ? true : isFixed || !text.startsWith(fixed) ? false : undefined;
    case 'endsWith': return isFixed ? address.endsWith(text) : undefined;
    case 'includes': return fixed.includes(text) ? true : isFixed ? false : undefined;
    default: return undefined;
  }
}

/** Whether an address is the one of a text; absent where that hangs on its parameters. */
function isAt(address: string, text: string): boolean | undefined {
  const fixed = fixedPart(address);
  return fixed === address ? text === address : text.startsWith(fixed) ? undefined : false;
}

/** An address as far as it has no parameters: `/orders/` of `/orders/:id` and of `/orders/[id]`. */
function fixedPart(address: string): string {
  const parameter = /\/(?=[:*[{])/.exec(address);
  return parameter ? address.slice(0, parameter.index + 1) : address;
}

interface Call {
  readonly method: string;
  readonly owner: Value;
  readonly argument: Value;
}

function callOf(atom: Atom): Call | undefined {
  if (atom.kind === 'api') return atom.step === 'call' && atom.parent?.kind === 'api' && atom.parent.parent ? { method: atom.parent.name, owner: [{ atom: atom.parent.parent }], argument: atom.arguments?.[0] ?? [] } : undefined;
  if (atom.kind !== 'derived') return undefined;
  const [owner = [], argument = []] = atom.parts;
  return atom.operator === 'contains' ? { method: atom.name ?? 'includes', owner, argument } : atom.operator === 'call' ? { method: (atom.name ?? '').replace(/^.*\./, ''), owner, argument } : undefined;
}

/**
 * What a value tells of a request's address: its path alone, `request.nextUrl.pathname`, `req.path`, or an address that may have a query
 * behind the path, and with some frameworks a host before it: `request.url`. Absent for anything else.
 */
function pathIn(value: Value): 'path' | 'url' | undefined {
  const [only] = value;
  if (value.length !== 1 || !only) return undefined;
  const { atom } = only;
  const name = atom.kind === 'api' ? (atom.step === 'member' ? atom.name : undefined) : atom.kind === 'place' ? atom.path.at(-1) : atom.kind === 'derived' && atom.operator === '.' ? atom.name : undefined;
  return name === 'pathname' || name === 'path' ? 'path' : name === 'url' ? 'url' : undefined;
}
