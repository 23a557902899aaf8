import { accessor, elementsOf, field, get, hide, toNumber, toText } from '../members.js';
import { isOpen, Open, Thing, Undecided, type Held, type Intrinsic, type Native, type Run } from '../value.js';
import { bytesOf, numberOf, widths, type ElementKind } from './element-bytes.js';
import { constructor, methods, protoFor, symbolMethod } from './native.js';

/** So many bytes are followed one by one. */
const mostBytes = 1024;

/** `ArrayBuffer`, the typed arrays and `DataView`, which stand on the bytes of one, and the coders of texts. */
export function installBytes(run: Run): void {
  installBuffers(run);
  const shared = run.thing('Object');
  methods(run, shared, { ...unfollowed(['toLocaleString', 'toBase64', 'toHex', 'setFromBase64', 'setFromHex']), ...readers(run), ...writers(run), ...copiers(run) });
  symbolMethod(run, shared, Symbol.iterator, (_, receiver) => run.call(get(run, run.prototypes.Array, 'values'), receiver, []));
  asked(run, shared, { buffer: ({ view }) => view?.buffer, byteOffset: ({ view }) => view?.offset, byteLength: ({ view, list }) => view && list && list.length * widths[view.kind as ElementKind] });
  for (const kind of Object.keys(widths) as ElementKind[]) installKind(run, kind, shared);
  installDataView(run);
  installCoders(run);
}

function installBuffers(run: Run): void {
  for (const name of ['ArrayBuffer', 'SharedArrayBuffer'] as const) {
    const made = constructor(run, name as Intrinsic, (_, __, [size, options]) => {
      if (options !== undefined || isOpen(size)) throw new Undecided();
      return bufferOf(run, name, Array.from({ length: sized(Number(size ?? 0)) }, () => 0));
    });
    methods(run, made, { isView: (_, __, [value]) => value instanceof Thing && value.view !== undefined });
    methods(run, get(run, made, 'prototype') as Thing, {
      slice: (_, receiver, [from, to]) => {
        if (isOpen(from) || isOpen(to)) throw new Undecided();
        return bufferOf(run, name, cellsOf(receiver).slice(from === undefined ? 0 : Number(from), to === undefined ? undefined : Number(to)));
      },
      ...unfollowed(['resize', 'transfer', 'transferToFixedLength', 'grow']),
    });
    asked(run, get(run, made, 'prototype') as Thing, { byteLength: ({ bytes }) => bytes?.cells.length });
  }
}

function installKind(run: Run, kind: ElementKind, shared: Thing): void {
  const made = constructor(run, kind as Intrinsic, (_, __, [given, from = 0, length], self) => {
    if (given instanceof Open) return run.open(kind, [given]);
    const proto = protoFor(run, self, kind as Intrinsic, (value, key) => get(run, value, key));
    if (isOpen(from) || isOpen(length)) throw new Undecided();
    if (given instanceof Thing && given.bytes) return viewOn(run, kind, given, Number(from), length === undefined ? Math.floor((given.bytes.cells.length - Number(from)) / widths[kind]) : Number(length), proto);
    if (given instanceof Thing) return listed(run, kind, given.list ?? elementsOf(run, given), proto);
    return viewOn(run, kind, bufferOf(run, 'ArrayBuffer', Array.from({ length: sized(Number(given ?? 0) * widths[kind]) }, () => 0)), 0, Number(given ?? 0), proto);
  }, shared);
  hide(made, 'BYTES_PER_ELEMENT', widths[kind]);
  hide(get(run, made, 'prototype') as Thing, 'BYTES_PER_ELEMENT', widths[kind]);
  methods(run, made, {
    ...unfollowed(['fromBase64', 'fromHex']),
    of: (_, __, args) => listed(run, kind, args),
    from: (_, __, args) => listed(run, kind, (run.call(get(run, get(run, run.global, 'Array'), 'from'), get(run, run.global, 'Array'), args) as Thing).list!),
  });
}

function installDataView(run: Run): void {
  const made = constructor(run, 'DataView' as Intrinsic, (_, __, [buffer, from = 0, length]) => {
    if (buffer instanceof Open) return run.open('DataView', [buffer]);
    if (isOpen(from) || isOpen(length)) throw new Undecided();
    const size = cellsOf(buffer).length - Number(from);
    const view = run.thing('Object', get(run, get(run, run.global, 'DataView'), 'prototype') as Thing);
    view.view = { kind: 'DataView', buffer: buffer as Thing, offset: Number(from) };
    hide(view, 'byteLength', length === undefined ? size : Number(length));
    return view;
  });
  const prototype = get(run, made, 'prototype') as Thing;
  asked(run, prototype, { buffer: ({ view }) => view?.buffer, byteOffset: ({ view }) => view?.offset });
  for (const kind of Object.keys(widths) as ElementKind[]) {
    const name = kind.replace('Array', '');
    if (kind === 'Uint8ClampedArray') continue;
    const cellsAt = (receiver: Held, at: Held): { readonly cells: Held[]; readonly start: number; readonly buffer: Thing } => {
      if (!(receiver instanceof Thing) || !receiver.view || isOpen(at)) throw new Undecided();
      const { buffer, offset } = receiver.view;
      const start = offset + Number(at);
      const { cells } = buffer.bytes!;
      return start + widths[kind] > cells.length ? run.throwError('RangeError', 'Offset is outside the bounds of the DataView') : { cells, start, buffer };
    };
    methods(run, prototype, {
      [`get${name}`]: (_, receiver, [at = 0, isLittle]) => {
        const { cells, start } = cellsAt(receiver, at);
        const found = cells.slice(start, start + widths[kind]);
        return numberOf(run, kind, run.isTruthy(isLittle) ? found : found.reverse());
      },
      [`set${name}`]: (_, receiver, [at = 0, value, isLittle]) => {
        const { cells, start, buffer } = cellsAt(receiver, at);
        const told = bytesOf(run, kind, elementOf(run, kind, value));
        cells.splice(start, told.length, ...(run.isTruthy(isLittle) ? told : told.reverse()));
        tellViews(run, buffer);
      },
    });
  }
}

function installCoders(run: Run): void {
  const encoder = constructor(run, 'TextEncoder' as Intrinsic, () => run.thing('Object', get(run, get(run, run.global, 'TextEncoder'), 'prototype') as Thing));
  methods(run, get(run, encoder, 'prototype') as Thing, {
    encode: (_, __, [given = '']) => {
      const text = toText(run, given);
      if (isOpen(text)) return run.open('encode', [text]);
      const codes = [...text].map(one => one.charCodeAt(0));
      if (codes.some(code => code > 127)) throw new Undecided();
      return listed(run, 'Uint8Array', codes);
    },
    encodeInto: (_, __, [given, into]) => {
      const text = toText(run, given);
      const codes = isOpen(text) ? elementsOfView(into).map((_, index) => run.open(`encode ${String(index)}`, [text], 'number')) : [...text].map(one => one.charCodeAt(0));
      if (codes.some(code => typeof code === 'number' && code > 127)) throw new Undecided();
      for (const [index, code] of codes.entries()) (into as Thing).writeElement!(index, code);
      const told = run.thing('Object');
      const count = isOpen(text) ? run.open(`encoded ${String(text.number)}`, [], 'number') : Math.min(codes.length, elementsOfView(into).length);
      for (const name of ['read', 'written']) told.fields.set(name, field(count));
      return told;
    },
  });
  const decoder = constructor(run, 'TextDecoder' as Intrinsic, () => run.thing('Object', get(run, get(run, run.global, 'TextDecoder'), 'prototype') as Thing));
  methods(run, get(run, decoder, 'prototype') as Thing, {
    decode: (_, __, [given]) => {
      if (given === undefined) return '';
      if (isOpen(given)) return run.open('decode', [given], 'string');
      const cells = given instanceof Thing ? (given.bytes?.cells ?? given.list) : undefined;
      if (!cells) throw new Undecided();
      const known = cells.filter((one): one is number => typeof one === 'number' && one < 128);
      return known.length === cells.length ? String.fromCharCode(...known) : run.open('decode', cells, 'string');
    },
  });
}

/** What asks the elements and changes none: arrays do the same. */
function readers(run: Run): Record<string, Native> {
  const names = ['at', 'entries', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'includes', 'indexOf', 'join', 'keys', 'lastIndexOf', 'reduce', 'reduceRight', 'some', 'values', 'toString'];
  return Object.fromEntries(names.map((name): [string, Native] => [name, (_, receiver, args) => run.call(get(run, run.prototypes.Array, name), receiver, args)]));
}

/** What changes the elements: done to a list of them, and written back. */
function writers(run: Run): Record<string, Native> {
  const names = ['fill', 'reverse', 'sort', 'copyWithin'];
  const write = (receiver: Thing, elements: readonly Held[], from: number): void => {
    for (const [index, element] of elements.entries()) receiver.writeElement!(from + index, element);
  };
  return {
    ...Object.fromEntries(names.map((name): [string, Native] => [name, (_, receiver, args) => {
      const list = run.array(elementsOfView(receiver));
      run.call(get(run, run.prototypes.Array, name), list, args);
      write(receiver as Thing, list.list!, 0);
      return receiver;
    }])),
    set: (_, receiver, [given, from = 0]) => {
      if (isOpen(given) || isOpen(from)) throw new Undecided();
      const elements = elementsOf(run, given);
      if (Number(from) + elements.length > elementsOfView(receiver).length) return run.throwError('RangeError', 'offset is out of bounds');
      write(receiver as Thing, elements, Number(from));
      return undefined;
    },
  };
}

/** What makes another of the same kind. */
function copiers(run: Run): Record<string, Native> {
  const names = ['map', 'filter', 'slice', 'toSorted', 'toReversed', 'with'];
  return {
    ...Object.fromEntries(names.map((name): [string, Native] => [name, (_, receiver, args) => {
      const list = run.call(get(run, run.prototypes.Array, name), run.array(elementsOfView(receiver)), args);
      return listed(run, (receiver as Thing).view!.kind as ElementKind, (list as Thing).list!);
    }])),
    subarray: (_, receiver, [from = 0, to]) => {
      const { length } = elementsOfView(receiver);
      if (isOpen(from) || isOpen(to)) throw new Undecided();
      const place = (at: number): number => Math.min(length, at < 0 ? Math.max(0, length + at) : at);
      const { kind, buffer, offset } = (receiver as Thing).view!;
      const start = place(Number(from));
      return viewOn(run, kind as ElementKind, buffer, offset + start * widths[kind as ElementKind], Math.max(0, place(to === undefined ? length : Number(to)) - start));
    },
  };
}

/** What is there and nobody follows. */
function unfollowed(names: readonly string[]): Record<string, Native> {
  return Object.fromEntries(names.map((name): [string, Native] => [name, () => {
    throw new Undecided();
  }]));
}

function bufferOf(run: Run, name: string, cells: Held[]): Thing {
  const buffer = run.thing('Object', get(run, get(run, run.global, name), 'prototype') as Thing);
  buffer.bytes = { cells, views: [] };
  return buffer;
}

function listed(run: Run, kind: ElementKind, elements: readonly Held[], proto?: Thing): Thing {
  const cells = elements.flatMap(one => bytesOf(run, kind, elementOf(run, kind, one)));
  return viewOn(run, kind, bufferOf(run, 'ArrayBuffer', cells.slice(0, sized(cells.length))), 0, elements.length, proto);
}

/** A typed array: its elements are kept as they are read, and told anew when the bytes change. */
function viewOn(run: Run, kind: ElementKind, buffer: Thing, offset: number, length: number, proto = get(run, get(run, run.global, kind), 'prototype') as Thing): Thing {
  const width = widths[kind];
  const { cells, views } = buffer.bytes!;
  if (offset % width !== 0 || !(offset + length * width <= cells.length)) return run.throwError('RangeError', 'Invalid typed array length');
  const made = run.thing('Object', proto);
  made.view = { kind, buffer, offset };
  made.list = Array.from({ length }, () => undefined);
  made.writeElement = (index, value) => {
    const told = bytesOf(run, kind, elementOf(run, kind, value));
    // What is written behind the end is lost.
    if (index >= length) return;
    cells.splice(offset + index * width, width, ...told);
    tellViews(run, buffer);
  };
  views.push(made);
  tell(run, made);
  return made;
}

function tellViews(run: Run, { bytes }: Thing): void {
  for (const view of bytes!.views) tell(run, view);
}

function tell(run: Run, { view, list }: Thing): void {
  const { kind, buffer, offset } = view!;
  const width = widths[kind as ElementKind];
  run.step(list!.length);
  for (const index of list!.keys()) list![index] = numberOf(run, kind as ElementKind, buffer.bytes!.cells.slice(offset + index * width, offset + (index + 1) * width));
}

function asked(run: Run, prototype: Thing, getters: Readonly<Record<string, (one: Thing) => Held>>): void {
  for (const [name, act] of Object.entries(getters)) prototype.fields.set(name, accessor(run.nativeFunction(name, (_, receiver) => (receiver instanceof Thing ? act(receiver) : undefined)), undefined, false));
}

/** What a value is as an element. */
function elementOf(run: Run, kind: ElementKind, value: Held): Held {
  if (!kind.startsWith('Big')) return toNumber(run, value);
  return typeof value === 'bigint' || isOpen(value) ? value : run.throwError('TypeError', 'Cannot convert to a BigInt');
}

function elementsOfView(receiver: Held): readonly Held[] {
  if (!(receiver instanceof Thing) || !receiver.view || !receiver.list) throw new Undecided();
  return receiver.list;
}

function cellsOf(buffer: Held): Held[] {
  if (!(buffer instanceof Thing) || !buffer.bytes) throw new Undecided();
  return buffer.bytes.cells;
}

function sized(size: number): number {
  if (!(size >= 0) || size > mostBytes) throw new Undecided();
  return size;
}
