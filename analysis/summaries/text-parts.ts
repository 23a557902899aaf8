import { constant, nothing, union, type Value } from './value.js';

/** What a text is made of, in order: what is written in the code, and values of which nobody knows how they read. */
type Piece = string | Value;

/** A text that is read as it is written down: pieces to go on from. */
interface Cut {
  readonly before: readonly Piece[];
  /** The sign that was found. */
  readonly at: string;
  readonly after: readonly Piece[];
}

/** The parts of an address, by what they are called: of what nobody knows how it reads each may be any. */
export type AddressPart = 'protocol' | 'host' | 'pathname' | 'search' | 'hash';

/**
 * Takes an address apart as far as the code shows where its parts begin; a value within it is taken to stand in one part alone. `base`
 * is what it is relative to.
 */
export function addressParts(text: Value, base: Value | undefined): Readonly<Record<AddressPart, Value>> {
  const pieces = piecesOf(text);
  const [first] = pieces;
  if (typeof first !== 'string') {
    const inherited = base && addressParts(base, undefined);
    const any = (part: AddressPart): Value => (inherited ? union(text, inherited[part]) : text);
    return { protocol: any('protocol'), host: any('host'), pathname: any('pathname'), search: any('search'), hash: any('hash') };
  }
  const [beforeHash, hash] = splitAt(pieces, /#/);
  const [beforeSearch, search] = splitAt(beforeHash, /\?/);
  const [, protocol, slashes] = /^([a-z][\w+.-]*:)(\/\/)?/i.exec(first) ?? [];
  const outer = protocol === undefined && base ? addressParts(base, undefined) : undefined;
  const rest = protocol === undefined ? beforeSearch : [first.slice(protocol.length + (slashes?.length ?? 0)), ...beforeSearch.slice(1)].filter(piece => piece !== '');
  const path = slashes === undefined ? undefined : cut(rest, /\//);
  const host = slashes === undefined ? [] : (path?.before ?? rest);
  return {
    protocol: outer ? outer.protocol : constant(protocol ?? ''),
    host: outer ? outer.host : joined(host),
    pathname: slashes === undefined ? joined(rest) : joined(['/', ...(path?.after ?? [])]),
    search: search === undefined ? constant('') : joined(['?', ...search]),
    hash: hash === undefined ? constant('') : joined(['#', ...hash]),
  };
}

/** The values of a query by their names, and those whose names nobody knows. */
export function queryParts(text: Value): { readonly named: ReadonlyMap<string, Value>; readonly others: Value } {
  const named = new Map<string, Value>();
  let others: Value = nothing;
  let rest: readonly Piece[] | undefined = piecesOf(text);
  if (typeof rest[0] === 'string') rest = [rest[0].replace(/^\?/, ''), ...rest.slice(1)];
  while (rest && rest.length > 0) {
    const [pair, behind]: readonly [readonly Piece[], (readonly Piece[])?] = splitAt(rest, /&/);
    const [key, value] = splitAt(pair, /=/);
    const name = key.length === 1 && typeof key[0] === 'string' ? key[0] : undefined;
    if (name !== undefined) named.set(name, value === undefined ? constant('') : joined(value));
    else others = union(others, joined(pair));
    rest = behind;
  }
  return { named, others };
}

/** What stands in a text before the last of a sign, as the code shows it. */
export function beforeLast(text: Value, sign: string): Value {
  const pieces = piecesOf(text);
  const index = pieces.findLastIndex(piece => typeof piece === 'string' && piece.includes(sign));
  const last = pieces[index];
  return typeof last !== 'string' ? text : joined([...pieces.slice(0, index), last.slice(0, last.lastIndexOf(sign))]);
}

function piecesOf(text: Value): readonly Piece[] {
  const [only] = text;
  if (text.length !== 1 || only!.when) return [text];
  const { atom } = only!;
  if (atom.kind === 'constant') return typeof atom.value === 'string' ? (atom.value === '' ? [] : [atom.value]) : [String(atom.value)];
  if (atom.kind === 'derived' && (atom.operator === '+' || atom.operator === 'template')) return merged(atom.parts.flatMap(piecesOf));
  return [text];
}

/** Neighbours that are written in the code are one text. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

function cut(pieces: readonly Piece[], sign: RegExp): Cut | undefined {
  for (const [index, piece] of pieces.entries()) {
    const found = typeof piece === 'string' ? sign.exec(piece) : null;
    if (!found || typeof piece !== 'string') continue;
    const [before, after] = [piece.slice(0, found.index), piece.slice(found.index + found[0].length)];
    return { before: [...pieces.slice(0, index), before].filter(one => one !== ''), at: found[0], after: [after, ...pieces.slice(index + 1)].filter(one => one !== '') };
  }
  return undefined;
}

function splitAt(pieces: readonly Piece[], sign: RegExp): readonly [readonly Piece[], (readonly Piece[])?] {
  const found = cut(pieces, sign);
  return found ? [found.before, found.after] : [pieces];
}

/** What the pieces hold together: text where all is written in the code. */
function joined(pieces: readonly Piece[]): Value {
  if (pieces.every(piece => typeof piece === 'string')) return constant(pieces.join(''));
  const values = pieces.filter(piece => typeof piece !== 'string');
  return values.reduce<Value>((sum, value) => union(sum, value), nothing);
}

/** The names in the path to a part of an object: `a.b[0].c`, `a["b"]`. */
export function namesInPath(path: string): readonly string[] {
  return [...path.matchAll(/[^.[\]"']+/g)].map(([name]) => name);
}
