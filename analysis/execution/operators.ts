import type { CompareOperator } from '../ir/operation.js';
import { get, has, toKey, toPrimitive } from './members.js';
import { isFunction, isOpen, Open, privatePrefix, Thing, Undecided, type Held, type Run } from './value.js';

/** Computes arithmetic, concatenation and templates. What is made of something open is open. */
export function combine(run: Run, operator: string, parts: readonly Held[]): Held {
  if (operator === 'template') {
    const texts = parts.map(part => toPrimitive(run, part, 'string'));
    if (texts.some(isOpen)) return textOf(run, texts);
    if (texts.some(one => typeof one === 'symbol')) return run.throwError('TypeError', 'Cannot convert a Symbol value to a string');
    return texts.map(String).join('');
  }
  const [left, right] = parts.map(part => toPrimitive(run, part, operator === '+' ? 'default' : 'number'));
  if (isOpen(left) || isOpen(right)) {
    if (operator === '+' && (typeof left === 'string' || typeof right === 'string' || (left as Open).type === 'string' || (right as Open).type === 'string')) return textOf(run, [left, right]);
    return run.open(operator, [left, right], operator === '+' ? undefined : 'number');
  }
  if (typeof left === 'symbol' || typeof right === 'symbol') return run.throwError('TypeError', 'Cannot convert a Symbol value');
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    const text = `${String(left)}${String(right)}`;
    if (text.length > 20_000) throw new Undecided();
    return text;
  }
  if (typeof left === 'bigint' && typeof right === 'bigint') return combineBigints(run, operator, left, right);
  if (typeof left === 'bigint' || typeof right === 'bigint') return run.throwError('TypeError', 'Cannot mix BigInt and other types');
  return combineNumbers(operator, Number(left), Number(right));
}

/** A text made of others, of which some are open. */
export function textOf(run: Run, parts: readonly Held[]): Held {
  const flat = parts.flatMap(part => (part instanceof Open && part.type === 'string' && !part.origin && part.parts.length > 1 && part.stands === undefined && part.member === undefined && templates.has(part) ? part.parts : [part]));
  const joined: Held[] = [];
  for (const part of flat) {
    const last = joined.at(-1);
    const text = part instanceof Open ? part : String(part);
    if (typeof text === 'string' && typeof last === 'string') joined[joined.length - 1] = last + text;
    else if (text !== '') joined.push(text);
  }
  if (joined.length > 200) throw new Undecided();
  const made = run.open('template', joined, 'string');
  templates.add(made);
  return made;
}

/** The texts that are made of the texts which are their parts. */
const templates = new WeakSet<Open>();

/** What a text is made of, in order, where that is known. */
export function piecesOf(text: Open): readonly Held[] | undefined {
  return templates.has(text) ? text.parts : undefined;
}

function combineNumbers(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
    case '%': return left % right;
    case '**': return left ** right;
    case '&': return left & right;
    case '|': return left | right;
    case '^': return left ^ right;
    case '<<': return left << right;
    case '>>': return left >> right;
    case '>>>': return left >>> right;
    default: throw new Undecided();
  }
}

function combineBigints(run: Run, operator: string, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return right === 0n ? run.throwError('RangeError', 'Division by zero') : left / right;
    case '**': return right < 0n || right > 200n ? run.throwError('RangeError', 'Exponent must be non-negative') : left ** right;
    case '%': return right === 0n ? run.throwError('RangeError', 'Division by zero') : left % right;
    default: throw new Undecided();
  }
}

export function unary(run: Run, operator: '!' | 'typeof' | 'void' | '-' | '+' | '~', operand: Held): Held {
  switch (operator) {
    case '!': return negate(run, operand);
    case 'void': return undefined;
    case 'typeof': return typeOf(run, operand);
    default: {
      const value = toPrimitive(run, operand, 'number');
      if (isOpen(value)) return run.open(`${operator}1`, [value], 'number');
      if (typeof value === 'symbol') return run.throwError('TypeError', 'Cannot convert a Symbol value to a number');
      if (typeof value === 'bigint') return operator === '-' ? -value : operator === '~' ? ~value : run.throwError('TypeError', 'Cannot convert a BigInt value to a number');
      return operator === '-' ? -Number(value) : operator === '+' ? Number(value) : ~Number(value);
    }
  }
}

function negate(run: Run, operand: Held): Held {
  return !run.isTruthy(operand);
}

function typeOf(run: Run, value: Held): Held {
  if (value instanceof Open) return value.type ?? run.open(`typeof ${String(value.number)}`, [], 'string');
  if (value instanceof Thing) return isFunction(value) ? 'function' : 'object';
  return value === null ? 'object' : typeof value;
}

/** Answers a comparison. Of what is open either answer is gone into, and stays the answer for that run. */
export function compare(run: Run, operator: CompareOperator, left: Held, right: Held): Held {
  switch (operator) {
    case '===': return areSame(run, left, right);
    case '!==': return !areSame(run, left, right);
    case '==': return areAlike(run, left, right);
    case '!=': return !areAlike(run, left, right);
    case 'in': return isIn(run, left, right);
    case 'instanceof': return isInstance(run, left, right);
    default: return isBefore(run, operator, left, right);
  }
}

export function areSame(run: Run, left: Held, right: Held): boolean {
  if (left === right) return typeof left !== 'number' || !Number.isNaN(left);
  const open = left instanceof Open ? left : right instanceof Open ? right : undefined;
  if (!open) return false;
  const other = open === left ? right : left;
  if (other === undefined || other === null) return run.isNullish(open) && run.choose(`undefined ${open.number}`, 2) === (other === undefined ? 0 : 1);
  if (open.type !== undefined && !(other instanceof Open) && typeof other !== open.type) return false;
  if (!(other instanceof Open) && !(other instanceof Thing)) return run.isEqual(open, other);
  return run.choose(`same ${nameOf(open)} ${nameOf(other)}`, 2) === 1;
}

function areAlike(run: Run, left: Held, right: Held): boolean {
  if (left === undefined || left === null) return run.isNullish(right);
  if (right === undefined || right === null) return run.isNullish(left);
  if (left instanceof Thing && right instanceof Thing) return left === right;
  const [one, other] = [toPrimitive(run, left, 'default'), toPrimitive(run, right, 'default')];
  if (isOpen(one) || isOpen(other) || typeof one === typeof other) return areSame(run, one, other);
  if (typeof one === 'symbol' || typeof other === 'symbol') return false;
  return Number(one) === Number(other);
}

function isBefore(run: Run, operator: '<' | '>' | '<=' | '>=', left: Held, right: Held): boolean {
  const [one, other] = [toPrimitive(run, left, 'number'), toPrimitive(run, right, 'number')];
  if (one instanceof Open || other instanceof Open) {
    // `a > b` is `b < a`; and `a <= b` is the contrary of that, but for what is no number.
    const [low, high] = operator === '<' || operator === '>=' ? [one, other] : [other, one];
    const either = (): boolean => run.choose(`< ${nameOf(low)} ${nameOf(high)}`, 2) === 1;
    const isLess = typeof high === 'number' ? run.ranges.ask(low as Open, high, true, either) : typeof low === 'number' ? run.ranges.ask(high as Open, low, false, either) : either();
    return operator === '<' || operator === '>' ? isLess : !isLess;
  }
  if (typeof one === 'symbol' || typeof other === 'symbol') return run.throwError('TypeError', 'Cannot convert a Symbol value to a number');
  const [low, high] = typeof one === 'string' && typeof other === 'string' ? [one, other] : [typeof one === 'bigint' ? one : Number(one), typeof other === 'bigint' ? other : Number(other)];
  switch (operator) {
    case '<': return low < high;
    case '>': return low > high;
    case '<=': return low <= high;
    case '>=': return low >= high;
  }
}

/** What a value is called in questions about it. */
export function nameOf(value: Held): string {
  if (value instanceof Open) return `?${String(value.number)}`;
  if (value instanceof Thing) return `#${String(value.number)}`;
  return `${typeof value} ${String(value)}`;
}

function isIn(run: Run, name: Held, owner: Held): boolean {
  if (owner instanceof Open) return run.choose(`in ${nameOf(name)} ${nameOf(owner)}`, 2) === 1;
  if (!(owner instanceof Thing)) return run.throwError('TypeError', "Cannot use 'in' operator to search for a key in a primitive");
  const key = toKey(run, name);
  if (key instanceof Open) {
    const trap = owner.proxy && get(run, owner.proxy.handler, 'has');
    if (owner.proxy && isFunction(trap)) return run.isTruthy(run.call(trap, owner.proxy.handler, [owner.proxy.target, key]));
    return run.choose(`in ${nameOf(key)} ${nameOf(owner)}`, 2) === 1;
  }
  return has(run, owner, key) || (typeof key === 'string' && key.startsWith('#') && has(run, owner, privatePrefix + key.slice(1)));
}

function isInstance(run: Run, value: Held, type: Held): boolean {
  if (type instanceof Open) return value instanceof Thing || value instanceof Open ? run.choose(`of ${nameOf(value)} ${nameOf(type)}`, 2) === 1 : false;
  if (!(type instanceof Thing)) return run.throwError('TypeError', "Right-hand side of 'instanceof' is not an object");
  const method = get(run, type, Symbol.hasInstance);
  if (method !== undefined) return run.isTruthy(run.call(method, type, [value]));
  if (!isFunction(type)) return run.throwError('TypeError', "Right-hand side of 'instanceof' is not callable");
  if (type.bound) return isInstance(run, value, type.bound.callee);
  if (value instanceof Open) return value.type === undefined && run.choose(`of ${nameOf(value)} ${nameOf(type)}`, 2) === 1;
  if (!(value instanceof Thing)) return false;
  const prototype = get(run, type, 'prototype');
  for (let one = protoBehind(value); one; one = protoBehind(one)) if (one === prototype) return true;
  return false;
}

/** The prototype that others see: a proxy has its target's. */
export function protoBehind(value: Thing): Thing | null {
  return value.proxy ? protoBehind(value.proxy.target) : value.proto;
}
