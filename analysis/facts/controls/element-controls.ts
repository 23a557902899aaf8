import type { FileIr } from '../../ir/file-ir.js';
import { speaksOfAgreeing } from '../../vocabulary/answer-words.js';
import { namesConsent, namesRefusal } from '../../vocabulary/consent-words.js';
import { speaks } from '../../vocabulary/wording.js';
import { attributeOf, attributeShown, labelElementText, textBefore, textIn } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { childrenOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentControl, ConsentMatter } from '../facts.js';
import { KeptInFiles } from '../kept-in-files.js';
import { componentOf } from '../fields/form-group.js';
import { elementSpan } from '../fields/whole-element.js';
import { accessNames, shownText } from '../values/constant-value.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { boxNames, framedValue, isCheckbox, shownValue } from './checkbox.js';
import { joinMatters, mattersInText, matterOf, overlaps } from './consent-matters.js';
import { grantsOf, type Grant } from './find-grants.js';
import { handlersOf, presses } from './follow-handlers.js';
import { initialOf, stateOf, type InitialValue } from './state-behind.js';

/** A control that a page shows, with the names its answer is kept under. */
export interface ShownControl {
  readonly control: ConsentControl;
  readonly names: readonly string[];
  /** What it begins with, where that is written in another file. */
  readonly begins?: InitialValue;
}

/** Finds the boxes, switches and buttons by which a person agrees to something. */
export function elementControls(file: FileIr, world: FactWorld): readonly ShownControl[] {
  const drafts = drafted.of(world.kept, file, 0, () => draftsIn(world, file));
  const choices = choicesByComponent(world, file, drafts);
  return drafts.map(draft => {
    const isBox = draft.kind === 'checkbox';
    const begins = isBox ? beginningOf(world, draft.element) : undefined;
    const isOwn = begins?.file === file.path;
    return {
      control: { ...toControl(world, draft), ...(isOwn && { initial: begins.value, initialSpan: begins.span }), granular: isGranular(draft, choices) },
      names: isBox ? boxNames(world, draft.element) : [],
      ...(begins && !isOwn && { begins }),
    };
  });
}

/** Drafts are the same for whoever has the file's text and whoever has not. */
const drafted = new KeptInFiles<readonly Draft[]>();

function draftsIn(world: FactWorld, file: FileIr): readonly Draft[] {
  const elements = elementsOf(file);
  if (elements.length === 0) return [];
  const flagged = file.functions.flatMap(({ index }) => grantsOf(world, file, index, false)).filter(({ flag }) => flag !== undefined);
  return elements.flatMap(element => {
    const draft = isCheckbox(world, element) ? draftCheckbox(world, element, flagged) : draftButton(world, element);
    return draft ? [draft] : [];
  });
}

/** Whether a control is a box that asks for consent. */
export function asksByBox({ control }: ShownControl): boolean {
  return control.kind === 'checkbox' && control.asksToAgree;
}

interface Draft {
  readonly element: ElementNode;
  readonly kind: 'checkbox' | 'button';
  readonly label: string;
  readonly matters: readonly ConsentMatter[];
  readonly asksToAgree: boolean;
}

/** A box agrees to what its words ask, and to what its tick is recorded as. */
function draftCheckbox(world: FactWorld, element: ElementNode, flagged: readonly Grant[]): Draft | undefined {
  const label = labelOf(world, element);
  if (refuses(world, label)) return undefined;
  const names = boxNames(world, element);
  const name = names[0] ?? '';
  const inText = mattersInText(world, label);
  const recorded = flagged.filter(({ flag }) => names.includes(flag!.at(-1)!)).flatMap(({ matters }) => matters);
  const changed = handlersOf(world, element, ['onChange', 'onUpdate:modelValue', 'onValueChange']).flatMap(handler => grantsOf(world, handler.file, handler.index, true)).filter(({ matters }) => matters.length > 1);
  const given = joinMatters([...inText, ...recorded, ...changed.flatMap(({ matters }) => matters)]);
  const matters = given.length > 0 ? given : [matterOf(world, name)].filter(matter => matter !== undefined);
  const isConsent = matters.length > 0 || namesConsent(world.vocabulary, label) !== undefined || (name !== '' && namesConsent(world.vocabulary, name) !== undefined);
  return isConsent ? { element, kind: 'checkbox', label: label || name, matters, asksToAgree: asksToAgree(world, label, [...names, holdersOf(world, element)], inText) } : undefined;
}

/** The names of what keeps a box's value, outermost first: `cookieConsent analytics`. */
function holdersOf(world: FactWorld, element: ElementNode): string {
  const held = shownValue(world, element);
  return held ? accessNames(held).join(' ') : '';
}

/** A box of its own words: an agreement, or something that asks for an answer of its own. What switches a rule for others asks nobody. */
function asksToAgree({ vocabulary }: FactWorld, label: string, names: readonly string[], inText: readonly ConsentMatter[]): boolean {
  if (speaks(vocabulary.controls['rules-for-others'], label)) return false;
  // A part of the body alone names a way to log in as often as data; a box that keeps nothing asks for nothing.
  const isKept = names.some(text => text !== '');
  return [label, ...names].some(text => text !== '' && namesConsent(vocabulary, text) !== undefined) || inText.some(({ separate, purposes }) => separate && (isKept || !purposes.every(id => /^(?:x|user)\.biometric\b/.test(id))));
}

/** A button agrees by what it does; its own words only tell that it does. */
function draftButton(world: FactWorld, element: ElementNode): Draft | undefined {
  if (!attributeOf(world, element, ...presses) || kindOfElement(element) === 'form') return undefined;
  const label = textIn(world, element) || attributeShown(world, element, 'title', 'label', 'text', 'okText', 'confirmText');
  if (namesRefusal(world.vocabulary, label) !== undefined) return undefined;
  const saysYes = namesConsent(world.vocabulary, label) !== undefined || speaksOfAgreeing(world.vocabulary, label);
  const grants = handlersOf(world, element).flatMap(handler => grantsOf(world, handler.file, handler.index, saysYes));
  const inHandlers = grants.filter(({ flag }) => flag === undefined).flatMap(({ matters }) => matters);
  const matters = joinMatters([...inHandlers, ...(saysYes ? mattersInText(world, label) : [])]);
  return saysYes || matters.length > 0 ? { element, kind: 'button', label, matters, asksToAgree: saysYes } : undefined;
}

/** Whether a tick says no: "I do not want to receive the newsletter". */
function refuses({ vocabulary }: FactWorld, label: string): boolean {
  const [first = ''] = label.split(/[.。;；,，(（]/);
  return namesRefusal(vocabulary, first) !== undefined || speaks(vocabulary.controls['tick-refusals'], first);
}

/** The words of a box: between its tags, around it, beside it, or in its attributes. */
function labelOf(world: FactWorld, element: ElementNode): string {
  const texts = [textIn(world, element), attributeShown(world, element, 'label', 'title'), labelElementText(world, element), attributeShown(world, element, 'aria-label', 'ariaLabel'), ...wordsBeside(world, element)];
  return texts.find(text => text.trim() !== '') ?? '';
}

/** A box stands before its words, a switch behind them. */
function wordsBeside(world: FactWorld, element: ElementNode): readonly string[] {
  const around = [textAfter(world, element), textBeside(world, element)];
  return /switch|toggle/i.test(element.words.at(-1) ?? '') ? around.reverse() : around.slice(0, 1);
}

function textBeside(world: FactWorld, element: ElementNode): string {
  const index = element.parent?.operation.children.findIndex(({ value, span }) => value === element.operation.target && span.start === element.place?.start) ?? -1;
  const before = index > 0 ? childrenOf(element.parent!).find(other => other.place?.start === element.parent!.operation.children[index - 1]!.span.start) : undefined;
  return before && (kindOfElement(before) !== undefined || attributeOf(world, before, ...presses)) ? '' : textBefore(world, element);
}

/** The words that stand right behind an element among its parent's children, in a text or an element that a press does nothing to. */
function textAfter(world: FactWorld, element: ElementNode): string {
  const { parent, place } = element;
  const index = parent?.operation.children.findIndex(({ value, span }) => value === element.operation.target && span.start === place?.start) ?? -1;
  const after = index < 0 ? undefined : parent!.operation.children[index + 1];
  const next = after && childrenOf(parent!).find(other => other.place?.start === after.span.start);
  if (!after || (next && (kindOfElement(next) !== undefined || attributeOf(world, next, ...presses)))) return '';
  return shownText(world, { file: parent!.file, function: parent!.function, register: after.value });
}

function toControl(world: FactWorld, { element, kind, label, matters, asksToAgree: asks }: Draft): Omit<ConsentControl, 'granular'> {
  const control = { span: element.operation.span, kind, label, matters, asksToAgree: asks, purposes: [...new Set(matters.flatMap(({ purposes }) => purposes))].sort() };
  if (kind === 'button') return control;
  const held = shownValue(world, element) ?? framedValue(world, element);
  const whole = matters.length > 1 ? elementSpan(world, labelElement(element)) : undefined;
  const state = whole && held && stateOf(held);
  return {
    ...control,
    ...(whole && { split: { element: whole, names: state?.names ?? [], ...(state && { state: state.call }) } }),
  };
}

/** The constant that a box begins with: its own, or its frame's. */
function beginningOf(world: FactWorld, element: ElementNode): InitialValue | undefined {
  const held = [shownValue(world, element), framedValue(world, element)].filter(each => each !== undefined);
  return held.map(each => initialOf(world, each)).find(initial => initial !== undefined);
}

/** The label around a box, if it holds no other. */
function labelElement(element: ElementNode): ElementNode {
  const { parent } = element;
  const isOnly = parent?.words.at(-1) === 'label' && childrenOf(parent).length === 1;
  return isOnly ? parent : element;
}

/** What a component offers beside one yes for all. */
interface Choices {
  readonly boxes: readonly Draft[];
  /** Elements that show a choice for each purpose, or lead to one. */
  readonly others: readonly ElementNode[];
}

/** Collects the choices of components with a control that settles several matters; by the index of the component's function. */
function choicesByComponent(world: FactWorld, file: FileIr, drafts: readonly Draft[]): ReadonlyMap<number, Choices> {
  const asked = new Set(drafts.filter(({ matters }) => matters.length > 1).map(({ element }) => componentOf(element).index));
  const boxes = drafts.filter(({ kind }) => kind === 'checkbox');
  const elements = asked.size === 0 ? [] : elementsOf(file).map(element => ({ element, component: componentOf(element).index }));
  return new Map([...asked].map(component => [component, {
    boxes: boxes.filter(({ element }) => componentOf(element).index === component),
    others: elements.filter(one => one.component === component && (isListedBox(world, one.element, component) || leadsToChoices(world, one.element) || hasBoxesOfItsOwn(world, one.element))).map(({ element }) => element),
  }]));
}

/** Whether a person can answer the separate matters one by one in the same component, or is led to where she can. */
function isGranular(draft: Draft, choices: ReadonlyMap<number, Choices>): boolean {
  if (draft.matters.length < 2) return true;
  const { boxes, others } = choices.get(componentOf(draft.element).index)!;
  const separate = draft.matters.filter(matter => matter.separate);
  const single = boxes.filter(other => other !== draft && other.matters.length === 1);
  const hasBoxForEach = separate.length > 0 && separate.every(matter => single.some(other => overlaps(other.matters[0]!, matter)));
  return hasBoxForEach || others.some(element => element !== draft.element);
}

/** A box for each entry of a list, whose words are not known here. */
function isListedBox(world: FactWorld, element: ElementNode, component: number): boolean {
  return isCheckbox(world, element) && element.function !== component && labelOf(world, element) === '';
}

function leadsToChoices(world: FactWorld, element: ElementNode): boolean {
  const text = attributeOf(world, element, 'onClick', 'onPress', 'href', 'to') ? textIn(world, element) : '';
  return speaks(world.vocabulary.controls.choices, text);
}

/** A component of the project that shows boxes itself. */
function hasBoxesOfItsOwn(world: FactWorld, element: ElementNode): boolean {
  const { element: tag } = element.operation;
  const made = tag.kind === 'component' ? traceOperation(world, { file: element.file, function: element.function, register: tag.value }) : undefined;
  return made !== undefined && made.file !== element.file && isKind(made, 'function') && elementsOf(made.file).some(other => isCheckbox(world, other));
}
