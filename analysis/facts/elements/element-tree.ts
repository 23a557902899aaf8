import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { definitionOf, operationsOf, writesOf, type Held, type OperationOf } from '../values/definitions.js';

/** An element of a page as the code builds it, whatever writes it: JSX or a template. */
export interface ElementNode {
  readonly file: FileIr;
  readonly function: number;
  readonly operation: OperationOf<'jsx'>;
  /** `input`, `Form.Item`, `van-field`; empty for a fragment. */
  readonly name: string;
  readonly words: readonly string[];
  /** Whether the name is the page's own and not a component's: `input`. */
  readonly isIntrinsic: boolean;
  /** The element it stands in, as far as the file shows; absent at the top. */
  readonly parent?: ElementNode;
  /** Where it stands among the parent's children, from its first to its last character, with braces around it if it stands in an expression; absent where the parent is not known. */
  readonly place?: Span;
}

/** Lists the elements of a file, sorted by position. */
export function elementsOf(file: FileIr): readonly ElementNode[] {
  let known = trees.get(file);
  if (!known) trees.set(file, (known = buildTree(file)));
  return known;
}

/** The elements right inside an element, sorted by position. */
export function childrenOf(element: ElementNode): readonly ElementNode[] {
  let known = children.get(element.file);
  if (!known) {
    const lists = new Map<ElementNode, ElementNode[]>();
    for (const node of elementsOf(element.file)) {
      const list = node.parent && lists.get(node.parent);
      if (list) list.push(node);
      else if (node.parent) lists.set(node.parent, [node]);
    }
    children.set(element.file, (known = lists));
  }
  return known.get(element) ?? [];
}

/** All elements inside an element, each before those inside it. */
export function descendantsOf(element: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  const pending = [...childrenOf(element)].reverse();
  // Ends because each element has one parent; the bound is for a file whose elements stand in each other.
  for (let next = pending.pop(); next && found.length < 10_000; next = pending.pop()) {
    found.push(next);
    pending.push(...[...childrenOf(next)].reverse());
  }
  return found;
}

/** The elements an element stands in, nearest first. */
export function ancestorsOf(element: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  // Ends because an element's register is made before its parent's, and a function's elements stand in the one around it.
  for (let { parent } = element; parent && found.length < 100; { parent } = parent) found.push(parent);
  return found;
}

const trees = new WeakMap<FileIr, readonly ElementNode[]>();
const children = new WeakMap<FileIr, ReadonlyMap<ElementNode, readonly ElementNode[]>>();

type Mutable = { -readonly [Key in keyof ElementNode]: ElementNode[Key] };

function buildTree(file: FileIr): readonly ElementNode[] {
  const nodes = new Map<string, Mutable>();
  for (const { function: index, operation } of operationsOf(file, 'jsx')) {
    const { element } = operation;
    const name = element.kind === 'fragment' ? '' : element.name;
    nodes.set(`${index}:${operation.target}`, { file, function: index, operation, name, words: splitWords(name), isIntrinsic: element.kind === 'intrinsic' && !name.includes('-') });
  }
  for (const node of nodes.values()) {
    const adopt = (register: number, place?: Span) => {
      for (const key of elementsIn({ file, function: node.function, register }, new Set())) {
        const child = nodes.get(key);
        if (!child || child === node || child.parent) continue;
        child.parent = node;
        if (place) child.place = place;
      }
    };
    for (const child of node.operation.children) adopt(child.value, child.span);
    for (const property of node.operation.properties) if (property.kind === 'value') adopt(property.value);
  }
  return [...nodes.values()].sort((left, right) => left.operation.span.start - right.operation.span.start || left.operation.span.end - right.operation.span.end);
}

/**
 * The elements that a child's value may be: itself, either side of a choice, what a function given to a call returns. `seen` are the
 * values that were looked at, so that none is twice.
 */
function elementsIn(held: Held, seen: Set<string>, depth = 6): readonly string[] {
  const key = `${held.function}:${held.register}`;
  const operation = seen.has(key) ? undefined : definitionOf(held);
  if (!operation || depth === 0) return [];
  seen.add(key);
  const into = (register: number, index = held.function) => elementsIn({ file: held.file, function: index, register }, seen, depth - 1);
  switch (operation.kind) {
    case 'jsx':
      return [key];
    case 'cast':
      return into(operation.source);
    case 'read':
      return writesOf(held.file, operation.variable).flatMap(write => into(write.operation.source, write.function));
    case 'array':
      return operation.elements.flatMap(element => into(element.value));
    case 'object':
      return operation.properties.flatMap(property => (property.kind === 'value' ? into(property.value) : []));
    case 'call':
      return operation.arguments.flatMap(argument => into(argument.value));
    case 'function':
      return held.file.functions[operation.function]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? into(end.value, operation.function) : []));
    default:
      return [];
  }
}
