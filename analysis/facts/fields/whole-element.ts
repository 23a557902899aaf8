import type { Span } from '../../ir/span.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, childrenOf, descendantsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { wholeLines } from './whole-span.js';

/**
 * What has to go where an input is dropped: the element with its closing tag, and the label or frame that holds nothing else.
 *
 * *Failure*: an empty span where the element is no child of another, so that dropping it would leave nothing to return.
 */
export function wholeElement(world: FactWorld, element: ElementNode): Span {
  const holders = ancestorsOf(element);
  let outermost = element;
  for (const holder of holders) {
    const isFrame = holder.words.at(-1) === 'label' || kindOfElement(holder) === 'wrapper';
    if (!isFrame || inputsIn(holder).some(other => other !== element && !ancestorsOf(other).includes(element))) break;
    outermost = holder;
  }
  const { place } = outermost;
  const { start } = outermost.operation.span;
  if (!place || childrenOf(outermost.parent!).some(other => other !== outermost && other.place?.start === place.start)) return { start, end: start };
  return wholeLines(world.text, withClosingTag(world.text, place, outermost));
}

/** An element from its first to its last character; undefined where it stands in an expression, whose braces are not its own. */
export function elementSpan({ text }: Pick<FactWorld, 'text'>, { operation, place, parent, name }: ElementNode): Span | undefined {
  const { span, target } = operation;
  const isChild = place !== undefined && parent?.operation.children.some(child => child.value === target && child.span.start === place.start) === true;
  if (isChild) return withClosingTag(text, place, { operation, name });
  return text.slice(span.start, span.end).endsWith('/>') ? span : undefined;
}

/** Widens the opening tag of a template's element by what it holds and its closing tag; other places are whole already. */
function withClosingTag(text: string, place: Span, { operation: { span }, name }: Pick<ElementNode, 'operation' | 'name'>): Span {
  const isOpeningTag = place.start === span.start && place.end === span.end && !text.slice(span.start, span.end).endsWith('/>');
  if (!isOpeningTag || voidElements.has(name)) return place;
  const tag = new RegExp(`<(/?)${name.replace(/[.$]/g, '\\$&')}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  tag.lastIndex = span.end;
  let depth = 1;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    depth += match[1] === '/' ? -1 : match[2] === '/' ? 0 : 1;
    if (depth === 0) return { start: place.start, end: tag.lastIndex };
  }
  return place;
}

/** Elements of pages that never have a closing tag. */
const voidElements: ReadonlySet<string> = new Set(['input', 'img', 'br', 'hr']);

function inputsIn(holder: ElementNode): readonly ElementNode[] {
  return descendantsOf(holder).filter(other => kindOfElement(other) === 'input');
}
