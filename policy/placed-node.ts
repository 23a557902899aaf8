import type { Span } from '../analysis/index.js';

/** A value of a YAML or JSON text that remembers where it stands. An alias is the very node that its anchor names. */
export type PlacedNode = PlacedMap | PlacedList | PlacedScalar;

export interface PlacedMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: ReadonlyMap<string, PlacedEntry>;
}

export interface PlacedEntry {
  readonly key: Span;
  readonly value: PlacedNode;
}

export interface PlacedList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly PlacedNode[];
}

export interface PlacedScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

/** Takes the places away. */
export function plainValue(node: PlacedNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.value)]));
    case 'list':
      return node.items.map(plainValue);
    case 'scalar':
      return node.value;
  }
}

/** Reads what stands at a key of a map or an index of a list; `undefined` where there is nothing. */
export function readChild(node: PlacedNode | undefined, step: PropertyKey): PlacedNode | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.value;
  if (node?.kind === 'list') return node.items[Number(step)];
  return undefined;
}

/** Reads what stands at the end of a path. */
export function readAt(node: PlacedNode | undefined, path: readonly PropertyKey[]): PlacedNode | undefined {
  return path.reduce<PlacedNode | undefined>(readChild, node);
}

/** The items of a list, none if it is no list. */
export function itemsOf(node: PlacedNode | undefined): readonly PlacedNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar, `undefined` if it is none. */
export function stringOf(node: PlacedNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
