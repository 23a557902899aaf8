import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import { attributeOf, attributeShown, attributeText, labelElementText } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { isSameList } from '../kept-answers.js';
import type { ShownNotice } from '../facts.js';
import { constantText, shownText } from '../values/constant-value.js';
import { definitionOf, type Held } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { componentOf } from './form-group.js';

/**
 * Lists what a person reads where an input stands: the texts, links and components of the component that shows it, and the help that is
 * tied to the input itself. What it says is for others to judge.
 */
export function noticesAround(world: FactWorld, input: ElementNode): readonly ShownNotice[] {
  return [...helpOf(world, input), ...noticesOfComponent(world, input)];
}

/** The help of the input or its frame: a description it refers to, a hint, a helper text. */
function helpOf(world: FactWorld, input: ElementNode): readonly ShownNotice[] {
  const frame = ancestorsOf(input).find(around => kindOfElement(around) === 'wrapper');
  const around = frame ? [input, frame] : [input];
  return around.flatMap(element => {
    const described = attributeOf(world, element, 'aria-describedby');
    const texts = [...helps.map(name => attributeShown(world, element, name)), labelElementText(world, element), attributeShown(world, element, 'label')].filter(text => text !== '');
    return [...(described ? [{ kind: 'description' as const, text: constantText(world, described) ?? '' }] : []), ...texts.map((text): ShownNotice => ({ kind: 'help', text }))];
  });
}

const helps = ['helperText', 'help', 'extra', 'hint', 'tooltip', 'description', 'placeholder', 'title', 'note', 'tips', 'tip', 'right-icon-text'];

/** What the component around an element shows, and what those show that show this component. */
function noticesOfComponent(world: FactWorld, element: ElementNode, depth = 2): readonly ShownNotice[] {
  const { index, name } = componentOf(element);
  const { path } = element.file;
  return world.kept.of(`notices of ${index} ${name} ${depth} in ${path}`, () => {
    const own = elementsOf(world.files.get(path)!).filter(other => componentOf(other).index === index).flatMap(other => noticesOfElement(world, other));
    const around = depth === 0 ? [] : usesOf(world, name).slice(0, 5).flatMap(use => noticesOfComponent(world, use, depth - 1));
    return [...own, ...around];
  });
}

/** The elements of the project that show a component of a name. */
function usesOf(world: FactWorld, name: string): readonly ElementNode[] {
  const paths = world.kept.of('files by what they show', () => {
    const byName = new Map<string, string[]>();
    for (const [path, shown] of inEachFile(world, 'components shown', componentsShown, isSameList)) for (const one of shown) byName.set(one, [...(byName.get(one) ?? []), path]);
    return byName;
  }, isAlike);
  return (paths.get(name) ?? []).flatMap(path => elementsOf(world.files.get(path)!).filter(element => element.name === name && element.operation.element.kind === 'component'));
}

function componentsShown(file: FileIr): readonly string[] {
  return [...new Set(elementsOf(file).flatMap(({ name, operation }) => (operation.element.kind === 'component' ? [name] : [])))];
}

function noticesOfElement(world: FactWorld, element: ElementNode): readonly ShownNotice[] {
  const held = (register: number): Held => ({ file: element.file, function: element.function, register });
  // What stands in an element inside is listed with that.
  const texts = element.operation.children.filter(child => definitionOf(held(child.value))?.kind !== 'jsx').flatMap(child => [shownText(world, held(child.value)), keyShown(world, held(child.value))]).filter(text => text.trim() !== '');
  const address = attributeText(world, element, 'href', 'to', 'url', 'navigateTo', 'src');
  return [
    ...texts.map((text): ShownNotice => ({ kind: 'text', text })),
    ...(address === undefined ? [] : [{ kind: 'link' as const, text: address }]),
    ...(element.operation.element.kind === 'component' || element.name.includes('-') ? [{ kind: 'component' as const, text: element.name }] : []),
  ];
}

/** The key of a message that a call looks up: `t('signUp.privacyNote')`. */
function keyShown(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  const first = placed && isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
  return first?.kind === 'value' ? (constantText(world, { ...placed!, register: first.value }) ?? '') : '';
}
