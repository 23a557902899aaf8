import { byOwn, callMember } from '../open-calls.js';
import { accessor, elementsOf, get, hide, toText } from '../members.js';
import { textOf } from '../operators.js';
import { isFunction, isOpen, Open, Thing, Undecided, type Held, type Native, type Run } from '../value.js';
import { giving, listIterator } from './iterators.js';
import { constructor, method, methods, protoFor, symbolMethod } from './native.js';

/** `String` and `RegExp`. */
export function installTexts(run: Run): void {
  const string = constructor(run, 'String', (_, __, [value = ''], made) => {
    const text = typeof value === 'symbol' ? String(value) : toText(run, value);
    if (!made) return text;
    const boxed = run.thing('String', protoFor(run, made, 'String', (one, key) => get(run, one, key)));
    boxed.boxed = text;
    return boxed;
  });
  methods(run, string, {
    raw: (_, __, [strings, ...values]) => joined(run, elementsOf(run, get(run, strings, 'raw')).flatMap((one, index) => (index < values.length ? [one, values[index]] : [one]))),
    fromCharCode: (_, __, codes) => (codes.some(isOpen) ? run.open('codes', codes, 'string') : String.fromCharCode(...codes.map(Number))),
    fromCodePoint: (_, __, codes) => (codes.some(isOpen) ? run.open('codes', codes, 'string') : String.fromCodePoint(...codes.map(Number))),
  });
  methods(run, run.prototypes.String, Object.fromEntries(plain.map((name): [string, Native] => [name, (_, receiver, args) => callText(run, name, receiver, args)])));
  const searching: Record<string, Native> = {
    replace: (_, receiver, args) => replace(run, receiver, args, false),
    replaceAll: (_, receiver, args) => replace(run, receiver, args, true),
    match: (_, receiver, [pattern]) => match(run, receiver, pattern),
    matchAll: (_, receiver, [pattern]) => {
      const text = toText(run, receiver);
      if (text instanceof Open) return run.open('matches', [text]);
      const found = [...text.matchAll(patternOf(run, pattern, text))];
      let index = 0;
      return giving(run, () => (index < found.length ? { value: matchOf(run, found[index++]!) } : undefined));
    },
    split: (_, receiver, [separator, limit]) => {
      const text = toText(run, receiver);
      if (text instanceof Open) return run.open('.split', [text]);
      if (separator instanceof Open || limit instanceof Open) return run.open(`split ${text} ${separator instanceof Open ? String(separator.number) : ''}`, []);
      const by = separator instanceof Thing ? patternOf(run, separator, text) : separator === undefined ? undefined : String(separator);
      return run.array(by === undefined ? [text] : text.split(by, limit === undefined ? undefined : Number(limit)));
    },
    search: (_, receiver, [pattern]) => {
      const text = toText(run, receiver);
      return text instanceof Open ? run.open('.search', [text], 'number') : text.search(patternOf(run, pattern, text));
    },
  };
  methods(run, run.prototypes.String, Object.fromEntries(Object.entries(searching).map(([name, act]): [string, Native] => [name, (_, receiver, args, made) => (byOwn(run, receiver, name, args) ?? { value: act(run, receiver, args, made) }).value])));
  for (const name of ['toString', 'valueOf']) method(run, run.prototypes.String, name, (_, receiver) => (receiver instanceof Thing ? receiver.boxed : receiver));
  symbolMethod(run, run.prototypes.String, Symbol.iterator, (_, receiver) => listIterator(run, receiver instanceof Thing ? receiver.boxed : receiver, (list, index) => list[index]));
  installPatterns(run);
}

const plain = ['at', 'charAt', 'charCodeAt', 'codePointAt', 'concat', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'localeCompare', 'normalize', 'padEnd', 'padStart', 'repeat', 'slice', 'startsWith', 'substr', 'substring', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart'] as const;

function callText(run: Run, name: (typeof plain)[number], receiver: Held, args: readonly Held[]): Held {
  const text = toText(run, receiver);
  const given = args.map(one => (one instanceof Thing ? toText(run, one) : one));
  if (text instanceof Open) {
    const answer = callMember(run, text, name, given, undefined);
    if (!answer) throw new Undecided();
    return answer.value;
  }
  if (given.some(isOpen)) {
    if (name === 'concat') return joined(run, [text, ...given]);
    if (name === 'padStart' || name === 'padEnd') return run.open(`${name} ${text}`, given.filter(isOpen), 'string');
    return run.open(`${name} ${text} ${given.map(one => (one instanceof Open ? `?${String(one.number)}` : String(one))).join()}`, [], ['includes', 'startsWith', 'endsWith'].includes(name) ? 'boolean' : undefined);
  }
  if (given.some(one => typeof one === 'symbol')) throw new Undecided();
  if ((name === 'repeat' || name.startsWith('pad')) && Number(given[0]) > 2000) throw new Undecided();
  // What is called is one of the methods listed above, on a text and other plain values.
  const method = String.prototype[name] as (...values: unknown[]) => string | number | boolean | undefined;
  return method.apply(text, given as unknown[]);
}

function joined(run: Run, parts: readonly Held[]): Held {
  const texts = parts.map(one => toText(run, one));
  return texts.some(isOpen) ? textOf(run, texts) : texts.join('');
}

/** The pattern to search with. One that may take very long is not tried. */
function patternOf(run: Run, pattern: Held, text: string, flags = ''): RegExp {
  run.step(text.length);
  if (pattern instanceof Thing && pattern.pattern) {
    if (text.length > 400 || /[+*}]\)?[+*{]|\)[+*{]/.test(pattern.pattern.source.replace(/\[[^\]]*\]/g, 'x'))) throw new Undecided();
    return pattern.pattern;
  }
  if (typeof pattern === 'string') return new RegExp(pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), flags);
  throw new Undecided();
}

function matchOf(run: Run, found: RegExpMatchArray): Thing {
  const made = run.array([...found]);
  hide(made, 'index', found.index);
  const groups = run.thing('Object', null);
  for (const [name, value] of Object.entries(found.groups ?? {})) groups.fields.set(name, { value, get: undefined, set: undefined, isAccessor: false, isEnumerable: true, isWritable: true, isConfigurable: true });
  hide(made, 'groups', found.groups ? groups : undefined);
  hide(made, 'input', found.input);
  return made;
}

/** What a pattern finds in something open. */
function foundIn(run: Run, how: string, text: Open): Open {
  const found = run.open(how, [text]);
  found.fields.set('index', run.open(`${how} index ${String(text.number)}`, [], 'number'));
  return found;
}

function match(run: Run, receiver: Held, pattern: Held): Held {
  const text = toText(run, receiver);
  if (text instanceof Open) return foundIn(run, `match ${pattern instanceof Thing ? String(pattern.number) : ''}`, text);
  const by = patternOf(run, pattern, text);
  const found = text.match(by);
  if (!found) return null;
  return by.global ? run.array([...found]) : matchOf(run, found);
}

function replace(run: Run, receiver: Held, [pattern, replacement]: readonly Held[], isAll: boolean): Held {
  const text = toText(run, receiver);
  if (text instanceof Open) return callMember(run, text, isAll ? 'replaceAll' : 'replace', [pattern, replacement], undefined)!.value;
  if (pattern instanceof Open) {
    const made = isFunction(replacement) ? run.open('replaced', []) : replacement;
    return run.open(`replace ${text} ?${String(pattern.number)}`, made instanceof Open ? [made] : [], 'string');
  }
  const by = patternOf(run, pattern instanceof Thing ? pattern : toText(run, pattern), text, isAll ? 'g' : '');
  const isEvery = by.global;
  const pieces: Held[] = [];
  let from = 0;
  by.lastIndex = 0;
  const matches = isEvery ? [...text.matchAll(by)] : [by.exec(text)].filter(one => one !== null);
  for (const found of matches) {
    pieces.push(text.slice(from, found.index));
    if (isFunction(replacement)) {
      const groups = found.groups ? [matchOf(run, found).fields.get('groups')!.value] : [];
      pieces.push(toText(run, run.call(replacement, undefined, [...found, found.index, text, ...groups])));
    } else if (replacement instanceof Open) pieces.push(replacement);
    else pieces.push(found[0].replace(found[0], () => expanded(String(replacement), found, text)));
    from = found.index! + found[0].length;
  }
  pieces.push(text.slice(from));
  return pieces.some(isOpen) ? textOf(run, pieces) : pieces.join('');
}

/** Puts what was found where a replacement names it: `$1`, `$&`. */
function expanded(replacement: string, found: RegExpMatchArray, text: string): string {
  return replacement.replace(/\$(\$|&|`|'|\d{1,2}|<[^>]*>)/g, (whole, what: string) => {
    if (what === '$') return '$';
    if (what === '&') return found[0];
    if (what === '`') return text.slice(0, found.index);
    if (what === "'") return text.slice(found.index! + found[0].length);
    if (what.startsWith('<')) return found.groups ? (found.groups[what.slice(1, -1)] ?? '') : whole;
    return Number(what) > 0 && Number(what) < found.length ? (found[Number(what)] ?? '') : whole;
  });
}

/** A pattern whose source is not known; its flags are. */
function openPattern(run: Run, source: Open, flags: string): Open {
  const made = run.open(`pattern ${flags}`, [source]);
  for (const [name, flag] of [['global', 'g'], ['ignoreCase', 'i'], ['multiline', 'm'], ['sticky', 'y'], ['unicode', 'u'], ['dotAll', 's']] as const) made.fields.set(name, flags.includes(flag));
  made.fields.set('flags', [...flags].sort().join(''));
  return made;
}

function installPatterns(run: Run): void {
  constructor(run, 'RegExp', (_, __, [source, flags], made) => {
    if (source instanceof Open && !made?.parts && !(flags instanceof Open) && !(flags instanceof Thing)) return openPattern(run, source, String(flags ?? ''));
    const text = source instanceof Thing && source.pattern ? source.pattern.source : source;
    if (typeof text !== 'string' || (flags !== undefined && typeof flags !== 'string')) throw new Undecided();
    const pattern = run.thing('RegExp', protoFor(run, made, 'RegExp', (value, key) => get(run, value, key)));
    try {
      pattern.pattern = new RegExp(text, flags ?? (source instanceof Thing ? source.pattern!.flags : ''));
    } catch {
      return run.throwError('SyntaxError', 'Invalid regular expression');
    }
    hide(pattern, 'source', text);
    hide(pattern, 'flags', pattern.pattern.flags);
    hide(pattern, 'global', pattern.pattern.global);
    return pattern;
  });
  methods(run, run.prototypes.RegExp, {
    test: (_, receiver, [value]) => {
      const text = toText(run, value);
      if (text instanceof Open) return run.open(`test ${receiver instanceof Thing ? String(receiver.pattern) : ''} ${String(text.number)}`, [], 'boolean');
      return patternOf(run, receiver, text).test(text);
    },
    exec: (_, receiver, [value]) => {
      const text = toText(run, value);
      // What comes next is another one each time.
      if (text instanceof Open && receiver instanceof Thing && receiver.pattern?.global) return run.fresh([text]);
      if (text instanceof Open) return foundIn(run, `match ${receiver instanceof Thing ? String(receiver.pattern) : ''}`, text);
      const found = patternOf(run, receiver, text).exec(text);
      return found ? matchOf(run, found) : null;
    },
  });
  for (const name of ['replace', 'match', 'matchAll', 'split', 'search'] as const) symbolMethod(run, run.prototypes.RegExp, Symbol[name], (_, receiver, [text, ...others]) => run.call(get(run, run.prototypes.String, name), text, [receiver, ...others]));
  // What is kept of the last match nobody here keeps.
  for (const name of ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9', '$&', '$_', 'lastMatch', 'input']) {
    const undecided = run.nativeFunction(name, () => { throw new Undecided(); });
    (get(run, run.global, 'RegExp') as Thing).fields.set(name, accessor(undecided, undefined, false));
  }
  method(run, run.prototypes.RegExp, 'toString', (_, receiver) => (receiver instanceof Thing && receiver.pattern ? String(receiver.pattern) : ''));
}
