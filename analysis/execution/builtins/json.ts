import { define, defineOpen, enumerableNames, field, get, hide, nameOfKey, remove, set, toText } from '../members.js';
import { piecesOf } from '../operators.js';
import { isFunction, Open, Thing, Undecided, type Held, type Run } from '../value.js';
import { methods } from './native.js';
import { cloneOf } from './objects.js';

/** `JSON` and `structuredClone`. */
export function installJson(run: Run): void {
  const json = run.thing('Object');
  hide(run.global, 'JSON', json);
  methods(run, json, {
    stringify: (_, __, [value, replacer, space]) => stringify(run, value, replacer, space),
    parse: (_, __, [text, reviver]) => {
      const parsed = parse(run, toText(run, text));
      if (!isFunction(reviver)) return parsed;
      const holder = run.thing('Object');
      holder.fields.set('', field(parsed));
      return revive(run, holder, '', reviver);
    },
  });
  methods(run, run.global, { structuredClone: (_, __, [value]) => (value instanceof Open ? run.open('clone', [value]) : cloneOf(run, value)) });
}

const left = Symbol('left out');
type Told = Held | typeof left;

function stringify(run: Run, value: Held, replacer: Held, space: Held): Held {
  const names = replacer instanceof Thing && replacer.list ? new Set(replacer.list.map(String)) : undefined;
  const around: Thing[] = [];
  let isOpenInside = space instanceof Open;
  const tell = (holder: Held, name: string, given: Held): Told => {
    run.step();
    let one = given;
    if (one instanceof Thing) {
      const own = get(run, one, 'toJSON');
      if (isFunction(own)) one = run.call(own, one, [name]);
    }
    if (isFunction(replacer)) one = run.call(replacer, holder, [name, one]);
    if (one instanceof Open) {
      isOpenInside = true;
      return one;
    }
    if (one === undefined || typeof one === 'symbol' || isFunction(one)) return left;
    if (typeof one === 'bigint') return run.throwError('TypeError', 'Do not know how to serialize a BigInt');
    if (!(one instanceof Thing)) return typeof one === 'number' && !Number.isFinite(one) ? null : one;
    if (one.boxed !== undefined && ['String', 'Number', 'Boolean'].includes(one.kind)) return one.boxed;
    if (around.includes(one)) return run.throwError('TypeError', 'Converting circular structure to JSON');
    around.push(one);
    const source = one;
    let told: Thing;
    const list = source.proxy ? undefined : source.list;
    if (list) {
      told = run.array(Array.from(list, (element, index) => {
        const inner = tell(source, String(index), element);
        return inner === left ? null : (inner as Held);
      }));
    } else {
      told = run.thing('Object');
      for (const key of names ? [...names] : enumerableNames(run, source)) {
        const inner = tell(source, key, get(run, source, key));
        const open = nameOfKey(source, key);
        if (open instanceof Open) isOpenInside = true;
        if (inner !== left && open instanceof Open) defineOpen(run, told, open, inner as Held);
        else if (inner !== left) define(run, told, key, field(inner as Held));
      }
    }
    around.pop();
    return told;
  };
  const holder = run.thing('Object');
  holder.fields.set('', field(value));
  const told = tell(holder, '', value);
  if (told === left) return undefined;
  if (!isOpenInside) return JSON.stringify(toHost(told as Held), undefined, typeof space === 'number' || typeof space === 'string' ? space : undefined);
  const text = new Open(run.thing('Object').number, [told as Held, ...(space instanceof Open ? [space] : [])], undefined, 'string');
  text.stands = { value: told as Held };
  return text;
}

function toHost(value: Held): unknown {
  if (!(value instanceof Thing)) return value;
  if (value.list) return value.list.map(toHost);
  return Object.fromEntries([...value.fields].map(([key, one]) => [String(key), toHost(one.value)]));
}

function fromHost(run: Run, value: unknown, open: (text: string) => Held = text => text): Held {
  run.step();
  if (Array.isArray(value)) return run.array(value.map(one => fromHost(run, one, open)));
  if (typeof value === 'object' && value !== null) {
    const made = run.thing('Object');
    for (const [name, one] of Object.entries(value)) {
      const key = open(name);
      if (typeof key !== 'string') throw new Undecided();
      define(run, made, key, field(fromHost(run, one, open)));
    }
    return made;
  }
  return typeof value === 'string' ? open(value) : (value as number | boolean | null);
}

function parse(run: Run, text: string | Open): Held {
  if (typeof text === 'string') {
    try {
      return fromHost(run, JSON.parse(text));
    } catch {
      return run.throwError('SyntaxError', 'Unexpected token in JSON');
    }
  }
  if (text.stands) return text.stands.value instanceof Thing ? cloneOf(run, text.stands.value) : text.stands.value;
  const pieces = piecesOf(text);
  const known = pieces && parseAround(run, pieces);
  return known ? known.value : run.orThrown(run.open('parsed', [text]));
}

/** Parses a text in which some texts are open: each stands within quotes, and is part of what stands there. */
function parseAround(run: Run, pieces: readonly Held[]): { readonly value: Held } | undefined {
  const mark = (index: number): string => `\u0001${String(index)}\u0002`;
  const text = pieces.map((piece, index) => (piece instanceof Open ? (piece.stands ? 'null' : mark(index)) : String(piece))).join('');
  if (pieces.some(piece => piece instanceof Open && piece.stands)) return undefined;
  let host: unknown;
  try {
    // Marks are no characters that may stand in a text as they are.
    host = JSON.parse(text.replaceAll('\u0001', '\\u0001').replaceAll('\u0002', '\\u0002'));
  } catch {
    return undefined;
  }
  return {
    value: fromHost(run, host, told => {
      const parts = told.split(/\u0001|\u0002/);
      if (parts.length === 1) return told;
      return run.open('template', parts.map((part, at) => (at % 2 === 1 ? pieces[Number(part)] : part)).filter(part => part !== ''), 'string');
    }),
  };
}

function revive(run: Run, holder: Held, name: string, reviver: Thing): Held {
  const value = get(run, holder, name);
  if (value instanceof Thing) {
    for (const key of enumerableNames(run, value)) {
      const made = revive(run, value, key, reviver);
      if (made === undefined) remove(run, value, key);
      else set(run, value, key, made);
    }
  }
  return run.call(reviver, holder, [name, value]);
}
