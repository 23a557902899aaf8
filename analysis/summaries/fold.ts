import { constant, constantOf, type Atom, type ConstantValue, type Value } from './value.js';

/** What a value answers for certain; absent where it depends. */
export function decide(value: Value, asks: 'truthy' | 'nullish' | 'more'): boolean | undefined {
  if (asks === 'more' || value.length === 0) return undefined;
  let answer: boolean | undefined;
  for (const { atom } of value) {
    let one: boolean;
    switch (atom.kind) {
      case 'constant': one = asks === 'truthy' ? Boolean(atom.value) : atom.value === null || atom.value === undefined; break;
      case 'object': case 'function': case 'class': case 'snapshot': one = asks === 'truthy'; break;
      case 'api': {
        if (!isMade(atom)) return undefined;
        one = asks === 'truthy';
        break;
      }
      case 'derived': {
        if (asks !== 'nullish' || !givesSomething.has(atom.operator)) return undefined;
        one = false;
        break;
      }
      default: return undefined;
    }
    if (answer !== undefined && answer !== one) return undefined;
    answer = one;
  }
  return answer;
}

/** Operators whose result is never null or undefined, whatever they are given. */
const givesSomething: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', '!', 'truth', 'contains', 'typeof', 'template', 'in', 'instanceof', 'text']);

/** Computes an operator on constants, and a comparison of what differs for certain; absent where it depends. */
export function foldOperator(operator: string, parts: readonly Value[], name?: string): Value | undefined {
  const equal = operator === '===' || operator === '!==' ? areEqual(parts[0] ?? [], parts[1] ?? [], false) : operator === '==' || operator === '!=' ? areEqual(parts[0] ?? [], parts[1] ?? [], true) : undefined;
  if (equal !== undefined) return constant(equal === operator.startsWith('='));
  if (operator === 'typeof') return typeOf(parts[0] ?? []);
  if (operator === 'call' && name === 'isArray') return isList(parts[1] ?? []);
  if (operator === 'contains') return name === 'includes' ? includesConstant(parts[0] ?? [], parts[1] ?? []) : undefined;
  const known: ConstantValue[] = [];
  for (const part of parts) {
    const one = constantOf(part);
    if (!one) return undefined;
    known.push(one.value);
  }
  const [left, right] = known;
  if (operator === 'same' && typeof left === 'string' && parts.length === 1) return name === 'toLowerCase' ? constant(left.toLowerCase()) : name === 'toUpperCase' ? constant(left.toUpperCase()) : name === 'trim' ? constant(left.trim()) : undefined;
  switch (operator) {
    case 'template': return constant(known.map(String).join('').slice(0, 4000));
    case '!': return constant(!left);
    case 'void': return constant(undefined);
    default:
  }
  if (operator === '+' && known.length === 2 && (typeof left === 'string' || typeof right === 'string')) return constant(`${String(left)}${String(right)}`.slice(0, 4000));
  if (typeof left === 'number' && (known.length === 1 || typeof right === 'number')) return foldNumbers(operator, left, right as number | undefined);
  return undefined;
}

/** Whether a constant is among constants, or in a text. */
function includesConstant(among: Value, part: Value): Value | undefined {
  const [only] = among;
  const [sought, text] = [constantOf(part), constantOf(among)?.value];
  if (!sought) return undefined;
  if (typeof text === 'string' && typeof sought.value === 'string') return constant(text.includes(sought.value));
  if (among.length !== 1 || only!.atom.kind !== 'snapshot' || only!.atom.shape !== 'array') return undefined;
  const elements = [...only!.atom.fields].filter(([name]) => name !== '%array').map(([name, value]) => (/^\d+$/.test(name) ? constantOf(value) : undefined));
  return elements.length > 0 && elements.every(one => one !== undefined) ? constant(elements.some(one => one.value === sought.value)) : undefined;
}

function foldNumbers(operator: string, left: number, right: number | undefined): Value | undefined {
  if (right === undefined) return operator === '-' ? constant(-left) : operator === '+' ? constant(left) : operator === '~' ? constant(~left) : undefined;
  switch (operator) {
    case '+': return constant(left + right);
    case '-': return constant(left - right);
    case '*': return constant(left * right);
    case '/': return constant(left / right);
    case '%': return constant(left % right);
    case '<': return constant(left < right);
    case '>': return constant(left > right);
    case '<=': return constant(left <= right);
    case '>=': return constant(left >= right);
    case '&': return constant(left & right);
    case '|': return constant(left | right);
    case '^': return constant(left ^ right);
    case '<<': return constant(left << right);
    case '>>': return constant(left >> right);
    case '**': return constant(left ** right);
    default: return undefined;
  }
}

/** Whether any two of what the values may be are equal, or none; absent where it depends. */
function areEqual(left: Value, right: Value, isLoose: boolean): boolean | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  let answer: boolean | undefined;
  for (const { atom: one } of left) {
    for (const { atom: other } of right) {
      const equal = isEqual(one, other, isLoose);
      if (equal === undefined || (answer !== undefined && answer !== equal)) return undefined;
      answer = equal;
    }
  }
  return answer;
}

function isEqual(left: Atom, right: Atom, isLoose: boolean): boolean | undefined {
  if (left.kind === 'constant' && right.kind === 'constant') {
    if (left.value === right.value) return true;
    const [isLeftNothing, isRightNothing] = [(left.value ?? null) === null, (right.value ?? null) === null];
    // `'1' == 1` asks for a conversion; nothing is equal to nothing alone.
    return isLoose && isLeftNothing && isRightNothing ? true : !isLoose || isLeftNothing || isRightNothing || typeof left.value === typeof right.value ? false : undefined;
  }
  const [reference, primitive] = isReference(left) ? [left, right] : [right, left];
  if (!isReference(reference) || primitive.kind !== 'constant') return undefined;
  return !isLoose || (primitive.value ?? null) === null ? false : undefined;
}

/** What is an object or a function for certain. */
function isReference(atom: Atom): boolean {
  return atom.kind === 'object' || atom.kind === 'snapshot' || atom.kind === 'function' || atom.kind === 'class' || isMade(atom);
}

/** Whether something from outside was made for certain: what is only looked for may be missing. */
function isMade(atom: Atom): boolean {
  return atom.kind === 'api' && (atom.step === 'new' || atom.step === 'call') && atom.self !== undefined && atom.self.length > 0 && atom.self.every(one => one.atom.kind === 'object' && one.atom.shape !== 'kept');
}

function typeOf(value: Value): Value | undefined {
  let type: string | undefined;
  for (const { atom } of value) {
    const one = atom.kind === 'constant' ? (atom.value === null ? 'object' : typeof atom.value) : atom.kind === 'function' || atom.kind === 'class' ? 'function' : isReference(atom) && !(atom.kind === 'object' && atom.shape === 'proxy') ? 'object' : undefined;
    if (one === undefined || (type !== undefined && type !== one)) return undefined;
    type = one;
  }
  return type === undefined ? undefined : constant(type);
}

/** What `Array.isArray` answers. */
function isList(value: Value): Value | undefined {
  let answer: boolean | undefined;
  for (const { atom } of value) {
    const isFollowed = (atom.kind === 'object' || atom.kind === 'snapshot') && atom.shape !== 'proxy' && atom.shape !== 'kept';
    if (!isFollowed && atom.kind !== 'constant' && atom.kind !== 'function' && atom.kind !== 'class') return undefined;
    const one = isFollowed && atom.shape === 'array';
    if (answer !== undefined && answer !== one) return undefined;
    answer = one;
  }
  return answer === undefined ? undefined : constant(answer);
}
