import { Composer, Parser, isAlias, isMap, isPair, isScalar, isSeq, type CST, type Document, type ErrorCode, type Node, type Pair, type ParsedNode, type YAMLError } from 'yaml';
import type { Span } from '../analysis/index.js';
import { setBrokenPartsAside, type SyntaxFault } from './broken-parts.js';
import type { PlacedEntry, PlacedMap, PlacedNode } from './placed-node.js';
import { mostProblems, sortProblems, type LocalText, type PolicyProblem } from './policy-problem.js';
import { createSourceText, type SourceText } from './source-text.js';
import * as texts from './problem-texts.js';
import { wordYamlError } from './yaml-error-texts.js';

/** What a YAML or JSON text says, as far as it can be read. */
export interface YamlReading {
  readonly source: SourceText;
  /** Absent where nothing could be read; an empty text is an empty map. */
  readonly root: PlacedNode | undefined;
  /** In the order of the text. */
  readonly problems: readonly PolicyProblem[];
  /** Parts of the text that could not be read; what touches them may be an effect of a syntax error. */
  readonly broken: readonly Span[];
}

/** The longest text that is read. Unit: UTF-16 code units. */
const longestText = 1024 * 1024;
/** The longest text of which the parts are read one by one to find those that are broken. */
const longestMended = 200_000;
/** How deep lists and maps may lie in each other. */
const deepestNesting = 64;
/** How many values all aliases together may stand for. */
const mostAliasedValues = 20_000;

/**
 * Reads a YAML 1.2 text, of which JSON is a part, into values that know their places.
 * Anchors, aliases and merge keys (`<<`) are followed. Length, nesting and what aliases stand for are bounded, so that no text takes long or much memory.
 */
export function readYaml(text: string, file: string): YamlReading {
  if (text.length > longestText) {
    const source = createSourceText(file, '');
    return { source, root: undefined, problems: [source.problem({ start: 0, end: 0 }, texts.tooLong(text.length, longestText))], broken: [] };
  }
  const source = createSourceText(file, text);
  const tokens = [...new Parser().parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== undefined) {
    const span = { start: tooDeep, end: tooDeep + 1 };
    return { source, root: undefined, problems: [source.problem(span, texts.tooDeep(deepestNesting))], broken: [] };
  }

  const { documents, faults } = compose(text, tokens);
  const mended = faults.some(breaksText) && text.length <= longestMended ? setBrokenPartsAside<ErrorCode>(text, part => compose(part).faults.filter(breaksText)) : undefined;
  const readable = mended === undefined ? documents : compose(mended.text).documents;
  const [document, second] = readable;
  const shown = mended === undefined ? faults : [...mended.parts.map(({ fault }) => fault), ...faults.filter(fault => !breaksText(fault))];
  const problems = shown.map(({ start, end, code, message }) => source.problem(visibleSpan(text, start, end), wordYamlError(code, message)));
  if (second) {
    const start = second.range[0];
    problems.push(source.problem({ start, end: start }, texts.secondDocument()));
  }
  // Where the parts cannot be told apart, all that follows the first fault is uncertain.
  const first = Math.min(...faults.filter(breaksText).map(({ start }) => start));
  const broken = mended?.parts.map(({ span }) => span) ?? (first === Infinity ? [] : [{ start: first, end: text.length + 1 }]);
  const { root } = new NodeReader(source, document, problems, broken);
  return { source, root, problems: sortProblems(problems), broken };
}

interface Composed {
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  readonly faults: readonly SyntaxFault<ErrorCode>[];
}

function compose(text: string, tokens: readonly CST.Token[] = [...new Parser().parse(text)]): Composed {
  // Duplicate keys are found below, in one pass; the composer compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, text.length)];
  // One more than are listed is enough to tell that there are more.
  const errors = [...(documents[0]?.errors ?? []), ...(documents[0]?.warnings ?? [])].slice(0, mostProblems + 1);
  return { documents, faults: errors.map((error, index) => toFault(error, index === 0, text, tokens)) };
}

/** Puts a fault where a reader looks for its cause; for those behind the first, which may be effects of it, where the library noticed them. */
function toFault({ code, message, pos: [start, end] }: YAMLError, isFirst: boolean, text: string, tokens: readonly CST.Token[]): SyntaxFault<ErrorCode> {
  const quote = isFirst && code === 'MISSING_CHAR' && message.includes('quote') ? lastQuote(tokens, start) : undefined;
  const tab = isFirst && code === 'UNEXPECTED_TOKEN' ? tabBefore(text, start) : undefined;
  if (tab !== undefined) return { code: 'TAB_AS_INDENT', message: 'Tabs are not allowed as indentation', start: tab, end: tab + 1 };
  return { code, message, start: quote ?? start, end };
}

/** Faults inside one value, which leave what stands around it as it is. */
const faultsOfOneValue: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['ALIAS_PROPS', 'BAD_DQ_ESCAPE', 'BAD_PROP_ORDER', 'MULTIPLE_ANCHORS', 'MULTIPLE_TAGS', 'TAG_RESOLVE_FAILED']);

function breaksText({ code }: SyntaxFault<ErrorCode>): boolean {
  return !faultsOfOneValue.has(code);
}

/** Finds the offset of the first token that lies too deep. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  for (const { token, depth } of walk(tokens)) if (depth > deepestNesting) return token.offset;
  return undefined;
}

/** Finds the offset of the last text in quotes that starts before another offset. */
function lastQuote(tokens: readonly CST.Token[], before: number): number | undefined {
  let last: number | undefined;
  for (const { token } of walk(tokens)) if (/^(?:single|double)-quoted-scalar$/.test(token.type) && token.offset < before) last = token.offset;
  return last;
}

/** Finds the tab in a block's indentation, of which the library only tells the effect. */
function tabBefore(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const tab = /^ *\t/.exec(text.slice(lineStart, offset));
  return tab === null || /^\s*[{[]/.test(text) || text.slice(lineStart, offset).trim() !== '' ? undefined : lineStart + tab[0].length - 1;
}

/** All tokens in their order, each with the number of lists and maps around it. Walks with a stack of its own, since the text decides how deep it goes. */
function* walk(tokens: readonly CST.Token[]): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const open: { token: CST.Token; depth: number }[] = tokens.map(token => ({ token, depth: 0 })).reverse();
  // Ends because every token is pushed once, by the one that holds it.
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { token, depth } = next;
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of [...token.items].reverse()) {
      if (item.value) open.push({ token: item.value, depth: depth + 1 });
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
    }
  }
}

/** Turns the YAML library's nodes into placed ones. Guards which anchors are known and how much aliases have brought in. */
class NodeReader {
  readonly root: PlacedNode;
  readonly #source: SourceText;
  readonly #problems: PolicyProblem[];
  readonly #broken: Span[];
  /** By name; `undefined` while the node is being read. */
  readonly #anchors = new Map<string, PlacedNode | undefined>();
  /** How many values a node stands for, itself and all aliases included. */
  readonly #sizes = new WeakMap<PlacedNode, number>();
  #aliasedValues = 0;

  constructor(source: SourceText, document: Document.Parsed<ParsedNode> | undefined, problems: PolicyProblem[], broken: Span[]) {
    this.#source = source;
    this.#problems = problems;
    this.#broken = broken;
    const contents = document?.contents ?? null;
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null && contents.source === '');
    this.root = isEmpty ? { kind: 'map', span: { start: 0, end: 0 }, entries: new Map() } : this.#read(contents, { start: 0, end: 0 });
  }

  /** `fallback` is where a value stands that was left out. */
  #read(node: Node | null, fallback: Span): PlacedNode {
    const isLeftOut = node === null || (isScalar(node) && node.source === '' && node.value === null);
    const span = isLeftOut ? fallback : (spanOf(this.#source.text, node) ?? fallback);
    if (node === null) return this.#sized({ kind: 'scalar', span, value: null }, 1);
    if (isAlias(node)) return this.#follow(node.source, span);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const placed = this.#readContent(node, span);
    if (anchor !== undefined) this.#anchors.set(anchor, placed);
    return placed;
  }

  #readContent(node: Node, span: Span): PlacedNode {
    if (isMap(node)) return this.#readMap(node.items, span);
    if (isSeq(node)) {
      // A pair in a list, as in `[a: 1]`, is a map of one entry. The library's types leave open what a parsed list holds.
      const items = (node.items as readonly (Node | Pair<Node | null, Node | null> | null)[]).map(item =>
        isPair(item) ? this.#readMap([item], spanOf(this.#source.text, item.key) ?? span) : this.#read(item, span),
      );
      return this.#sized({ kind: 'list', span, items }, 1 + this.#sum(items));
    }
    const value: unknown = isScalar(node) ? node.value : null;
    return this.#sized({ kind: 'scalar', span, value: isPlain(value) ? value : String(value) }, 1);
  }

  #readMap(pairs: readonly Pair[], span: Span): PlacedMap {
    const entries = new Map<string, PlacedEntry>();
    const merged: PlacedNode[] = [];
    for (const { key, value } of pairs as readonly Pair<Node | null, Node | null>[]) {
      const place = spanOf(this.#source.text, key) ?? span;
      if (key !== null && !isScalar(key)) {
        this.#complain(place, texts.keyIsNoText());
        continue;
      }
      const read = this.#read(value, place);
      if (key?.value === '<<' && key.type === 'PLAIN') {
        for (const mergeSource of this.#mergeSources(read, place)) merged.push(mergeSource);
        continue;
      }
      const name = key === null ? 'null' : typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
      const first = entries.get(name);
      if (first) this.#complain(place, texts.duplicateKey(name, this.#source.lineOf(first.key.start)));
      else entries.set(name, { key: place, value: read });
    }
    // The map's own keys win, then the sources in their order.
    for (const source of merged) {
      if (source.kind !== 'map') continue;
      for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
    }
    return this.#sized({ kind: 'map', span, entries }, 1 + this.#sum([...entries.values()].map(entry => entry.value)));
  }

  #mergeSources(value: PlacedNode, place: Span): readonly PlacedNode[] {
    const sources = value.kind === 'list' ? value.items : [value];
    if (sources.every(source => source.kind === 'map')) return sources;
    this.#complain(place, texts.mergeOfNoMap());
    return [];
  }

  #follow(name: string, span: Span): PlacedNode {
    const target = this.#anchors.get(name);
    const nothing: PlacedNode = { kind: 'scalar', span, value: null };
    if (target === undefined) {
      // An anchor in a part that could not be read is there all the same, and what it names is as uncertain.
      if (this.#broken.some(({ start, end }) => this.#source.text.slice(start, end).includes(`&${name}`))) this.#broken.push(span);
      else this.#complain(span, this.#anchors.has(name) ? texts.aliasOfItself(name) : texts.unknownAlias(name));
      return this.#sized(nothing, 1);
    }
    const size = this.#sizes.get(target) ?? 1;
    if (this.#aliasedValues + size > mostAliasedValues) {
      // Said once; the aliases after it bring nothing in either.
      if (this.#aliasedValues <= mostAliasedValues) this.#complain(span, texts.tooManyAliases(mostAliasedValues));
      this.#aliasedValues = Infinity;
      return this.#sized(nothing, 1);
    }
    this.#aliasedValues += size;
    return target;
  }

  #complain(span: Span, message: LocalText): void {
    if (this.#problems.length <= mostProblems) this.#problems.push(this.#source.problem(span, message));
  }

  #sized<Placed extends PlacedNode>(node: Placed, size: number): Placed {
    this.#sizes.set(node, size);
    return node;
  }

  #sum(nodes: readonly PlacedNode[]): number {
    return nodes.reduce((sum, node) => sum + (this.#sizes.get(node) ?? 1), 0);
  }
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function spanOf(text: string, node: Node | null): Span | undefined {
  return node?.range ? visibleSpan(text, node.range[0], node.range[1]) : undefined;
}

/** A range without the white space at its end, which the library counts to blocks. */
function visibleSpan(text: string, start: number, end: number): Span {
  const first = Math.min(start, text.length);
  return { start: first, end: first + text.slice(first, Math.max(first, end)).trimEnd().length };
}
