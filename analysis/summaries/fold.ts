import { constant, constantOf, type ConstantValue, type Value } from './value.js';

/** What a value answers for certain; absent where it depends. */
export function decide(value: Value, asks: 'truthy' | 'nullish' | 'more'): boolean | undefined {
  if (asks === 'more' || value.length === 0) return undefined;
  let answer: boolean | undefined;
  for (const { atom } of value) {
    let one: boolean;
    switch (atom.kind) {
      case 'constant': one = asks === 'truthy' ? Boolean(atom.value) : atom.value === null || atom.value === undefined; break;
      case 'object': case 'function': case 'class': case 'snapshot': one = asks === 'truthy'; break;
      default: return undefined;
    }
    if (answer !== undefined && answer !== one) return undefined;
    answer = one;
  }
  return answer;
}

/** Computes an operator on constants; absent where an operand is not one. */
export function foldOperator(operator: string, parts: readonly Value[]): Value | undefined {
  const known: ConstantValue[] = [];
  for (const part of parts) {
    const one = constantOf(part);
    if (!one) return undefined;
    known.push(one.value);
  }
  const [left, right] = known;
  switch (operator) {
    case 'template': return constant(known.map(String).join('').slice(0, 4000));
    case '!': return constant(!left);
    case 'typeof': return constant(typeof left);
    case 'void': return constant(undefined);
    case '===': return constant(left === right);
    case '!==': return constant(left !== right);
    case '==': return constant(left === right || ((left ?? null) === null && (right ?? null) === null));
    case '!=': return constant(!(left === right || ((left ?? null) === null && (right ?? null) === null)));
    default:
  }
  if (operator === '+' && known.length === 2 && (typeof left === 'string' || typeof right === 'string')) return constant(`${String(left)}${String(right)}`.slice(0, 4000));
  if (typeof left === 'number' && (known.length === 1 || typeof right === 'number')) return foldNumbers(operator, left, right as number | undefined);
  return undefined;
}

function foldNumbers(operator: string, left: number, right: number | undefined): Value | undefined {
  if (right === undefined) return operator === '-' ? constant(-left) : operator === '+' ? constant(left) : undefined;
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
    default: return undefined;
  }
}
