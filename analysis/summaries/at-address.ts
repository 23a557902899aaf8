import { all, either, never } from './condition.js';
import { constantOf, type Atom, type Condition, type Value } from './value.js';

/**
 * What a condition is for a request at one address: tests of the request's path are answered, as of `pathname.startsWith('/api/face')`.
 * Absent where it holds; `never` where it does not.
 */
export function atAddress(condition: Condition | undefined, address: string): Condition | undefined {
  switch (condition?.kind) {
    case 'all': return all(condition.parts.map(part => atAddress(part, address)).filter(part => part !== undefined));
    case 'any': return either(condition.parts.map(part => atAddress(part, address)));
    case 'holds': {
      const answer = condition.asks === 'truthy' ? answerFor(condition.value, address) : undefined;
      return answer === undefined ? condition : answer === condition.not ? never : undefined;
    }
    default: return condition;
  }
}

/** What a value is for a request at one address: what comes only at others is left out. */
export function valueAtAddress(value: Value, address: string | undefined): Value {
  if (!address) return value;
  return value.flatMap(one => {
    const when = atAddress(one.when, address);
    return when === one.when ? [one] : when === never ? [] : [{ atom: one.atom, ...(when && { when }) }];
  });
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
    const text = isPath(left) ? textOf(right) : isPath(right) ? textOf(left) : undefined;
    const isSame = text === undefined ? undefined : isAt(address, text);
    return isSame === undefined ? undefined : isSame === atom.operator.startsWith('=');
  }
  const call = callOf(atom);
  const text = call && isPath(call.owner) ? textOf(call.argument) : undefined;
  if (!call || text === undefined) return undefined;
  const fixed = fixedPart(address);
  const isFixed = fixed === address;
  switch (call.method) {
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

function callOf(atom: Atom): { readonly method: string; readonly owner: Value; readonly argument: Value } | undefined {
  if (atom.kind === 'api') return atom.step === 'call' && atom.parent?.kind === 'api' && atom.parent.parent ? { method: atom.parent.name, owner: [{ atom: atom.parent.parent }], argument: atom.arguments?.[0] ?? [] } : undefined;
  if (atom.kind !== 'derived') return undefined;
  const [owner = [], argument = []] = atom.parts;
  return atom.operator === 'contains' ? { method: atom.name ?? 'includes', owner, argument } : atom.operator === 'call' ? { method: (atom.name ?? '').replace(/^.*\./, ''), owner, argument } : undefined;
}

const paths: ReadonlySet<string> = new Set(['pathname', 'path', 'url', 'originalUrl']);

/** Whether a value is the path of a request: `request.nextUrl.pathname`, `req.path`, `request.url`. */
function isPath(value: Value): boolean {
  const [only] = value;
  if (value.length !== 1 || !only) return false;
  const { atom } = only;
  const name = atom.kind === 'api' ? (atom.step === 'member' ? atom.name : undefined) : atom.kind === 'place' ? atom.path.at(-1) : atom.kind === 'derived' && atom.operator === '.' ? atom.name : undefined;
  return name !== undefined && paths.has(name);
}

function textOf(value: Value): string | undefined {
  const known = constantOf(value)?.value;
  return typeof known === 'string' ? known : undefined;
}
