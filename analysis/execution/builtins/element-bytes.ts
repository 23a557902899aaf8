import { Open, type Held, type Run } from '../value.js';

/** How many bytes an element of a typed array has. */
export const widths = {
  Int8Array: 1, Uint8Array: 1, Uint8ClampedArray: 1, Int16Array: 2, Uint16Array: 2, Int32Array: 4, Uint32Array: 4, Float32Array: 4, Float64Array: 8, BigInt64Array: 8, BigUint64Array: 8,
} as const;
export type ElementKind = keyof typeof widths;

/** The bytes of an element, the least first. Of a number that is not known each is a part of it. */
export function bytesOf(run: Run, kind: ElementKind, value: Held): Held[] {
  const width = widths[kind];
  if (value instanceof Open) return Array.from({ length: width }, (_, index) => partOf(run, value, kind, index));
  const bytes = new DataView(new ArrayBuffer(width));
  switch (kind) {
    case 'Int8Array': case 'Uint8Array': bytes.setUint8(0, Number(value)); break;
    case 'Uint8ClampedArray': bytes.setUint8(0, new Uint8ClampedArray([Number(value)])[0]!); break;
    case 'Int16Array': case 'Uint16Array': bytes.setUint16(0, Number(value), true); break;
    case 'Int32Array': case 'Uint32Array': bytes.setUint32(0, Number(value), true); break;
    case 'Float32Array': bytes.setFloat32(0, Number(value), true); break;
    case 'Float64Array': bytes.setFloat64(0, Number(value), true); break;
    case 'BigInt64Array': case 'BigUint64Array': bytes.setBigUint64(0, BigInt.asUintN(64, typeof value === 'bigint' ? value : BigInt(Number(value))), true); break;
  }
  return Array.from({ length: width }, (_, index) => bytes.getUint8(index));
}

/** The element that bytes are, the least first. */
export function numberOf(run: Run, kind: ElementKind, cells: readonly Held[]): Held {
  const [whole] = cells;
  const known = whole instanceof Open ? wholes.get(whole) : undefined;
  if (known && cells.every((one, index) => one === partOf(run, known, kind, index))) return known;
  if (cells.some(one => typeof one !== 'number')) return run.open('bytes', cells, kind.startsWith('Big') ? 'bigint' : 'number');
  const bytes = new DataView(new ArrayBuffer(cells.length));
  for (const [index, cell] of cells.entries()) bytes.setUint8(index, cell as number);
  switch (kind) {
    case 'Int8Array': return bytes.getInt8(0);
    case 'Uint8Array': case 'Uint8ClampedArray': return bytes.getUint8(0);
    case 'Int16Array': return bytes.getInt16(0, true);
    case 'Uint16Array': return bytes.getUint16(0, true);
    case 'Int32Array': return bytes.getInt32(0, true);
    case 'Uint32Array': return bytes.getUint32(0, true);
    case 'Float32Array': return bytes.getFloat32(0, true);
    case 'Float64Array': return bytes.getFloat64(0, true);
    case 'BigInt64Array': return bytes.getBigInt64(0, true);
    case 'BigUint64Array': return bytes.getBigUint64(0, true);
  }
}

function partOf(run: Run, value: Open, kind: ElementKind, index: number): Open {
  const part = run.open(`byte ${kind} ${String(index)}`, [value], 'number');
  wholes.set(part, value);
  return part;
}

/** What is known bytes by bytes, by its bytes. */
const wholes = new WeakMap<Open, Open>();
