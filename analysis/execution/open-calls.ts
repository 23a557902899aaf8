import { define, elementsOf, field, get, iterate } from './members.js';
import { piecesOf, textOf } from './operators.js';
import { promiseOf, then } from './promises.js';
import { isFunction, isOpen, Open, Thing, Undecided, type Held, type Key, type Run } from './value.js';

/** Calls a method of something open that is most likely the language's own; absent where it is not one that is known. */
export function callMember(run: Run, of: Open, name: Key, args: readonly Held[], at: string | undefined): { readonly value: Held } | undefined {
  if (typeof name !== 'string') return undefined;
  if (of.fields.has(name)) return undefined;
  const own = byOwn(run, of, name, args);
  if (own) return own;
  switch (name) {
    case 'call': return { value: run.callOpen(of, args[0], args.slice(1), at, 'call') };
    case 'apply': return { value: run.callOpen(of, args[0], args[1] === undefined || args[1] === null ? [] : elementsOf(run, args[1]), at, 'call') };
    case 'bind': return { value: bind(run, of, args) };
    case 'then': return args.some(isFunction) ? { value: then(run, promiseOf(run, of), args[0], args[1]) } : undefined;
    case 'catch': return args.some(isFunction) ? { value: then(run, promiseOf(run, of), undefined, args[0]) } : undefined;
    case 'finally': return args.some(isFunction) ? { value: run.call(get(run, run.prototypes.Promise, 'finally'), promiseOf(run, of), args) } : undefined;
    case 'replace': case 'replaceAll': return { value: replaceIn(run, of, name, args) };
    default:
  }
  const beginning = ofBeginning(of, name, args);
  if (beginning !== undefined) return { value: beginning };
  // An answer tells nothing of what was asked about.
  if (asking.has(name) || positions.has(name)) return { value: run.open(`${name} of ${String(of.number)} ${args.map(one => (one instanceof Open || one instanceof Thing ? `#${String(one.number)}` : String(one))).join()}`, [], asking.has(name) ? 'boolean' : 'number') };
  if (texts.has(name) && !args.some(one => one instanceof Thing)) return { value: run.open(`.${name}`, [of, ...args], 'string') };
  if (numbers.has(name) && !args.some(one => one instanceof Thing)) return { value: run.open(`.${name}`, [of, ...args], 'number') };
  if (parts.has(name) && !args.some(isFunction)) return { value: run.open(`.${name}`, [of, ...args.filter(isOpen)]) };
  if (lists.has(name) && isFunction(args[0])) {
    // What an outside function gave may be a list of its own kind, with methods that no array has.
    if (of.isGuess) throw new Undecided();
    const list = run.array(elementsOf(run, of));
    return { value: run.call(get(run, list, name), list, args) };
  }
  if (name === 'forEach' || name === 'reduce') throw new Undecided();
  return undefined;
}

function bind(run: Run, callee: Open, [receiver, ...args]: readonly Held[]): Thing {
  const made = run.thing('Function', run.prototypes.Function);
  made.bound = { callee, receiver, args };
  return made;
}

/** What the program itself says that searching with one of its objects does: `text.split({ [Symbol.split]: … })`. */
export function byOwn(run: Run, text: Held, name: string, [by, ...others]: readonly Held[]): { readonly value: Held } | undefined {
  const symbol = searching.get(name);
  if (!symbol || !(by instanceof Thing)) return undefined;
  const method = get(run, by, symbol);
  return isFunction(method) && !method.native ? { value: run.call(method, by, [text, ...others]) } : undefined;
}

const searching: ReadonlyMap<string, symbol> = new Map([['replace', Symbol.replace], ['replaceAll', Symbol.replace], ['match', Symbol.match], ['matchAll', Symbol.matchAll], ['split', Symbol.split], ['search', Symbol.search]]);

/** What lies within the known beginning of a text: `('id=' + id).slice(0, 2)`. */
function ofBeginning(of: Open, name: string, args: readonly Held[]): Held {
  const [known] = piecesOf(of) ?? [];
  const [from = 0, to] = args;
  if (typeof known !== 'string' || typeof from !== 'number' || from < 0) return undefined;
  if (name === 'charAt' || name === 'at') return from < known.length ? known.charAt(from) : undefined;
  const end = name === 'substr' ? from + Number(to) : to;
  return (name === 'slice' || name === 'substring' || name === 'substr') && typeof end === 'number' && end >= from && end <= known.length ? known.slice(from, end) : undefined;
}

const asking: ReadonlySet<string> = new Set(['includes', 'startsWith', 'endsWith', 'hasOwnProperty', 'test']);
const texts: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'padStart', 'padEnd', 'substring', 'substr', 'repeat', 'normalize', 'charAt', 'toFixed', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toString', 'toISOString', 'join']);
const numbers: ReadonlySet<string> = new Set(['charCodeAt', 'codePointAt', 'getTime']);
const positions: ReadonlySet<string> = new Set(['indexOf', 'lastIndexOf', 'localeCompare', 'search']);
const parts: ReadonlySet<string> = new Set(['slice', 'split', 'concat', 'at', 'valueOf', 'match', 'matchAll', 'toJSON']);
const lists: ReadonlySet<string> = new Set(['map', 'filter', 'forEach', 'flatMap', 'some', 'every', 'find', 'findIndex', 'reduce']);

/** The patterns that match all of a text. */
const wholes: ReadonlySet<string> = new Set(['.*', '.+', '^.*$', '^.+$', '[\\s\\S]*', '[\\s\\S]+', '^[\\s\\S]*$', '^[\\s\\S]+$', '[^]*', '[^]+']);

const each: ReadonlySet<string> = new Set(['.', '[\\s\\S]', '[^]']);

function replaceIn(run: Run, of: Open, name: string, [pattern, replacement]: readonly Held[]): Held {
  const made = isFunction(replacement) ? replacedBy(run, of, pattern, replacement) : replacement;
  if (pattern instanceof Thing && pattern.pattern && wholes.has(pattern.pattern.source) && !isFunction(replacement) && (typeof made !== 'string' || !/\$[&`'\d<]/.test(made))) return typeof made === 'string' ? made.replaceAll('$$', '$') : made;
  // Each character by the same one: no more than how many there are is left.
  if (pattern instanceof Thing && pattern.pattern?.global && each.has(pattern.pattern.source) && typeof made === 'string' && !made.includes('$')) return run.open(`mask ${made} ${String(of.number)}`, [], 'string');
  return run.open(`.${name} ${pattern instanceof Thing && pattern.pattern ? String(pattern.pattern) : ''}`, [of, ...[pattern].filter(one => !(one instanceof Thing) && !(one instanceof Open)), made], 'string');
}

/** What a callback makes of what was found in a text: it may be called, or not. */
function replacedBy(run: Run, of: Open, pattern: Held, replacer: Thing): Held {
  const found = iterate(run, run.open('found', [of])).next();
  if (!found) return '';
  const groups = pattern instanceof Thing && pattern.pattern ? groupsOf(pattern.pattern) : typeof pattern === 'string' ? { count: 0, names: [] } : { count: 3, names: [] };
  const given: Held[] = Array.from({ length: groups.count }, (_, index) => run.open(`group ${String(index + 1)}`, [of], 'string'));
  const named = run.thing('Object');
  for (const name of groups.names) define(run, named, name, field(run.open(`group ${name}`, [of], 'string')));
  const position = run.open(`position in ${String(of.number)}`, [], 'number');
  return textOf(run, [run.call(replacer, undefined, [found.value, ...given, position, of, ...(groups.names.length > 0 ? [named] : [])])]);
}

/** How many groups a pattern has, and the names of those that have one. */
function groupsOf({ source, flags }: RegExp): { readonly count: number; readonly names: readonly string[] } {
  const match = new RegExp(`${source}|`, flags).exec('');
  return { count: (match?.length ?? 1) - 1, names: Object.keys(match?.groups ?? {}) };
}
