import { hide, toNumber, toText } from '../members.js';
import { isOpen, Open, Thing, Undecided, type Held, type Native, type Run } from '../value.js';
import { constructor, method, methods } from './native.js';

/** `Number`, `Boolean`, `BigInt`, `Symbol`, `Math` and the functions for texts that stand alone. */
export function installNumbers(run: Run): void {
  const number = constructor(run, 'Number', (_, __, args, made) => {
    const value = args.length === 0 ? 0 : typeof args[0] === 'bigint' ? Number(args[0]) : toNumber(run, args[0]);
    if (!made) return value;
    const boxed = run.thing('Number', run.prototypes.Number);
    boxed.boxed = value;
    return boxed;
  });
  const onNumber = (name: 'toFixed' | 'toString' | 'toPrecision' | 'toLocaleString' | 'valueOf'): Native => (_, receiver, [digits]) => {
    const value = receiver instanceof Thing ? receiver.boxed : receiver;
    if (typeof value !== 'number' || name === 'toLocaleString') throw new Undecided();
    if (name === 'valueOf') return value;
    if (digits instanceof Open) throw new Undecided();
    return value[name](digits === undefined ? undefined : Number(digits));
  };
  methods(run, run.prototypes.Number, { toFixed: onNumber('toFixed'), ['toString']: onNumber('toString'), toPrecision: onNumber('toPrecision'), toLocaleString: onNumber('toLocaleString'), valueOf: onNumber('valueOf') });
  const parse = (act: (text: string, base?: number) => number, name: string): Native => (_, __, [value, base]) => {
    const text = toText(run, value);
    return text instanceof Open || base instanceof Open ? run.open(name, [text], 'number') : act(text, base === undefined ? undefined : Number(base));
  };
  const ask = (name: string, act: (value: number) => boolean, isStrict: boolean): Native => (_, __, [value]) => {
    if (value instanceof Open) return run.open(`${name} ${String(value.number)}`, [], 'boolean');
    if (isStrict && typeof value !== 'number') return false;
    const plain = toNumber(run, value);
    return plain instanceof Open ? run.open(`${name} ${String(plain.number)}`, [], 'boolean') : act(plain);
  };
  const parsing = { parseInt: parse((text, base) => Number.parseInt(text, base), 'parseInt'), parseFloat: parse(text => Number.parseFloat(text), 'parseFloat') };
  methods(run, number, { ...parsing, isInteger: ask('isInteger', Number.isInteger, true), isFinite: ask('isFinite', Number.isFinite, true), isNaN: ask('isNaN', Number.isNaN, true), isSafeInteger: ask('isSafeInteger', Number.isSafeInteger, true) });
  for (const name of ['MAX_SAFE_INTEGER', 'MIN_SAFE_INTEGER', 'MAX_VALUE', 'MIN_VALUE', 'EPSILON', 'POSITIVE_INFINITY', 'NEGATIVE_INFINITY', 'NaN'] as const) hide(number, name, Number[name]);
  methods(run, run.global, { ...parsing, isNaN: ask('isNaN', Number.isNaN, false), isFinite: ask('isFinite', Number.isFinite, false) });
  hide(run.global, 'NaN', NaN);
  hide(run.global, 'Infinity', Infinity);
  hide(run.global, 'undefined', undefined);
  const coded = (name: string, act: (text: string) => string): Native => (_, __, [value]) => {
    const text = toText(run, value);
    if (text instanceof Open) return run.open(name, [text], 'string');
    try {
      return act(text);
    } catch {
      return run.throwError('URIError', 'URI malformed');
    }
  };
  methods(run, run.global, {
    encodeURIComponent: coded('encodeURIComponent', encodeURIComponent), decodeURIComponent: coded('decodeURIComponent', decodeURIComponent), encodeURI: coded('encodeURI', encodeURI), decodeURI: coded('decodeURI', decodeURI),
  });
  installMath(run);
  installPrimitives(run);
}

function installMath(run: Run): void {
  const math = run.thing('Object');
  hide(run.global, 'Math', math);
  for (const name of ['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'] as const) hide(math, name, Math[name]);
  const names = ['abs', 'acos', 'asin', 'atan', 'atan2', 'cbrt', 'ceil', 'clz32', 'cos', 'exp', 'expm1', 'floor', 'fround', 'hypot', 'imul', 'log', 'log10', 'log1p', 'log2', 'max', 'min', 'pow', 'round', 'sign', 'sin', 'sqrt', 'tan', 'tanh', 'trunc'] as const;
  methods(run, math, Object.fromEntries(names.map((name): [string, Native] => [name, (_, __, args) => {
    const numbers = args.map(one => toNumber(run, one));
    if (numbers.some(isOpen)) return run.open(`Math.${name}`, numbers, 'number');
    const act = Math[name] as (...values: number[]) => number;
    return act(...(numbers as number[]));
  }])));
  methods(run, math, { random: () => run.fresh([]) });
}

function installPrimitives(run: Run): void {
  constructor(run, 'Boolean', (_, __, [value], made) => {
    if (made) throw new Undecided();
    return run.isTruthy(value);
  });
  tellsItself(run, run.prototypes.Boolean);
  const bigint = constructor(run, 'BigInt', (_, __, [value]) => {
    if (value instanceof Open) return run.open('BigInt', [value], 'bigint');
    if (typeof value !== 'number' && typeof value !== 'string' && typeof value !== 'bigint' && typeof value !== 'boolean') throw new Undecided();
    try {
      return BigInt(value);
    } catch {
      return run.throwError(typeof value === 'string' ? 'SyntaxError' : 'RangeError', 'Cannot convert to a BigInt');
    }
  });
  bigint.isConstructor = false;
  tellsItself(run, run.prototypes.BigInt);
  const symbol = constructor(run, 'Symbol', (_, __, [name]) => {
    if (name instanceof Open || name instanceof Thing) throw new Undecided();
    return Symbol(name === undefined ? undefined : String(name));
  });
  symbol.isConstructor = false;
  for (const name of ['iterator', 'asyncIterator', 'hasInstance', 'toPrimitive', 'toStringTag', 'species', 'isConcatSpreadable', 'unscopables', 'match', 'matchAll', 'replace', 'search', 'split'] as const) hide(symbol, name, Symbol[name]);
  for (const name of ['dispose', 'asyncDispose']) {
    const own = run.symbols.get(`%${name}`) ?? Symbol(`Symbol.${name}`);
    run.symbols.set(`%${name}`, own);
    hide(symbol, name, own);
  }
  methods(run, symbol, {
    for: (_, __, [name]) => {
      const key = String(name as string);
      if (name instanceof Open || name instanceof Thing) throw new Undecided();
      const known = run.symbols.get(key) ?? Symbol(key);
      run.symbols.set(key, known);
      return known;
    },
    keyFor: (_, __, [value]): Held => [...run.symbols].find(([name, one]) => one === value && !name.startsWith('%'))?.[0],
  });
  tellsItself(run, run.prototypes.Symbol);
  run.prototypes.Symbol.fields.set('description', { value: undefined, get: run.nativeFunction('description', (_, receiver) => (typeof receiver === 'symbol' ? receiver.description : undefined)), set: undefined, isAccessor: true, isEnumerable: false, isWritable: true, isConfigurable: true });
}

function tellsItself(run: Run, prototype: Thing): void {
  method(run, prototype, 'toString', (_, receiver) => (receiver instanceof Thing ? String(receiver.boxed) : String(receiver)));
  method(run, prototype, 'valueOf', (_, receiver) => (receiver instanceof Thing ? receiver.boxed : receiver));
}
