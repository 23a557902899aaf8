import type { FileIr } from '../../ir/file-ir.js';
import { answersYes, asksForYes, leadsOn, onlyReminds, answersNo } from '../../vocabulary/answer-words.js';
import { namesConsent, namesRefusal, onlyCloses } from '../../vocabulary/consent-words.js';
import { speaks } from '../../vocabulary/wording.js';
import { isCheckbox } from '../controls/checkbox.js';
import { presses } from '../controls/follow-handlers.js';
import { attributeOf, attributeShown, attributeText, labelElementText, textIn } from '../elements/element-attributes.js';
import { ancestorsOf, descendantsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { MissingRefusal } from '../facts.js';
import { componentOf } from '../fields/form-group.js';
import { accessNames, constantOf, shownText } from '../values/constant-value.js';
import { operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import { asksForData } from './asked-matter.js';
import { shownIn } from './shown-in.js';

/** Finds the questions of consent in a file that can be answered with yes, and with no not at all, or only further on. Sorted by position. */
export function missingRefusals(file: FileIr, world: FactWorld): readonly MissingRefusal[] {
  const found = [...elementsOf(file).flatMap(element => ofControl(world, element) ?? ofComponent(world, element) ?? []), ...operationsOf(file, 'call').flatMap(call => ofDialog(world, call) ?? [])];
  return found.sort((left, right) => left.span.start - right.span.start);
}

/** A button that says yes to the use of data, in a dialog, banner or page of consent where none says no. */
function ofControl(world: FactWorld, element: ElementNode): MissingRefusal | undefined {
  if (!attributeOf(world, element, ...presses) || isCheckbox(world, element)) return undefined;
  const label = labelOf(world, element);
  if (label.length > 40 || !answersYes(world.vocabulary, label) || answersNo(world.vocabulary, label)) return undefined;
  const around = [element, ...ancestorsOf(element)];
  const root = around.at(-1)!;
  const inside = descendantsOf(root).filter(other => other !== element);
  const text = [textIn(world, root), ...around.map(each => attributeShown(world, each, 'title', 'content', 'message', 'description', 'header'))].join(' ').replace(label, ' ');
  if (!isDialog(world, element, around) || !asksForData(world, text) || onlyReminds(world.vocabulary, text)) return undefined;
  if (around.some(each => refusesItself(world, each)) || inside.some(other => offersNo(world, other)) || offersChoices(world, inside)) return undefined;
  // What the words of a press cannot tell may be the no.
  const others = inside.filter(other => attributeOf(world, other, ...presses));
  if (others.some(other => isUnknown(world, other))) return undefined;
  const behind = others.map(other => labelOf(world, other)).find(other => leadsOn(world.vocabulary, other));
  return { span: element.operation.span, form: 'control', label: label.trim(), ...(behind !== undefined && { behind: behind.trim() }), confidence: 'high' };
}

/** A dialog or banner of a package that is told what its yes says, and of a no nothing. */
function ofComponent(world: FactWorld, element: ElementNode): MissingRefusal | undefined {
  const { operation, words, name } = element;
  if (operation.properties.some(property => property.kind === 'spread') || element.isIntrinsic || refusesItself(world, element)) return undefined;
  const keys = operation.properties.flatMap(property => (property.kind === 'value' && 'name' in property.key ? [property.key.name] : []));
  const label = attributeShown(world, element, 'confirmButtonText', 'confirm-button-text', 'positiveText', 'positive-text', 'acceptText', 'acceptLabel', 'buttonText');
  const isBanner = /cookie|consent|gdpr/i.test(name) && keys.some(key => /^(?:onAccept|onAgree|acceptText|acceptLabel|buttonText)$/.test(key));
  const isDialog = /dialog|modal|popup/i.test(words.at(-1) ?? '') && answersYes(world.vocabulary, label) && keys.some(key => /^(?:confirm-?[bB]utton-?[tT]ext|positive-?[tT]ext)$/.test(key));
  if ((!isBanner && !isDialog) || isOfProject(world, element)) return undefined;
  const text = [isBanner ? words.join(' ') : '', textIn(world, element), attributeShown(world, element, 'title', 'content', 'message', 'description', 'text')].join(' ');
  if (!asksForData(world, text) || onlyReminds(world.vocabulary, text) || descendantsOf(element).some(other => offersNo(world, other) || (attributeOf(world, other, ...presses) && isUnknown(world, other)))) return undefined;
  return { span: operation.span, form: 'control', label: label.trim(), confidence: 'medium' };
}

function isOfProject(world: FactWorld, { file, function: index, operation: { element } }: ElementNode): boolean {
  const made = element.kind === 'component' ? traceOperation(world, { file, function: index, register: element.value }) : undefined;
  return made !== undefined && isKind(made, 'function');
}

/** `showModal({ showCancel: false })`, `MessageBox.alert(…)`, `Alert.alert(title, text, [{ text: 'OK' }])`. */
function ofDialog(world: FactWorld, call: Placed<'call'>): MissingRefusal | undefined {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  if (!/modal|alert|dialog|confirm|messagebox|popup|^(?:info|success|warning)$/i.test(last)) return undefined;
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  const texts = held.map(each => shownIn(world, each)).join(' ');
  if (!asksForData(world, texts) || onlyReminds(world.vocabulary, texts)) return undefined;
  const options = held.map(each => traceOperation(world, each)).filter(placed => placed !== undefined);
  const object = options.find(placed => isKind(placed, 'object')) as Placed<'object'> | undefined;
  const buttons = options.find(placed => isKind(placed, 'array')) as Placed<'array'> | undefined;
  const labels = buttons ? buttonsOf(world, buttons) : [];
  if (labels === undefined) return undefined;
  const option = (key: string) => (object ? propertyOf(world, object, key) : undefined);
  const shown = (key: string) => (option(key) ? shownText(world, option(key)!) : '');
  const label = ['confirmText', 'confirmButtonText', 'okText', 'positiveText'].map(shown).find(text => text !== '') ?? labels[0] ?? '';
  if (!asksForYes(world.vocabulary, `${texts} ${labels.join(' ')}`)) return undefined;
  const isOff = ['showCancel', 'showCancelButton'].some(key => option(key) !== undefined && constantOf(world, option(key)!)?.value === false) || (option('cancelText') !== undefined && constantOf(world, option('cancelText')!)?.value === '');
  const isOn = ['showCancelButton', 'showCancel'].some(key => option(key) !== undefined && !isOff) || ['cancelButtonText', 'cancelText', 'negativeText', 'denyButtonText'].some(key => shown(key) !== '') || option('footer') !== undefined;
  const owner = names.at(-2) ?? '';
  const hasOne = /^\$?alert$|^showAlert$/i.test(last) ? owner !== 'window' && names.length > 1 : (/^(?:info|success|warning)$/.test(last) && /modal|dialog|messagebox/i.test(owner)) || (/^showDialog$/.test(last) && object !== undefined);
  const isSingle = isOff || (hasOne && !isOn && !labels.some(text => answersNo(world.vocabulary, text)));
  // What several buttons say may be anything.
  return isSingle && labels.length < 2 ? { span: call.operation.span, form: 'call', label, confidence: 'high' } : undefined;
}

/** The words of the buttons in a list; undefined where they are not known. */
function buttonsOf(world: FactWorld, list: Placed<'array'>): readonly string[] | undefined {
  const texts = list.operation.elements.map(element => {
    const button = traceOperation(world, { ...list, register: element.value });
    const text = button && isKind(button, 'object') ? (propertyOf(world, button, 'text') ?? propertyOf(world, button, 'label')) : undefined;
    return text ? shownText(world, text) : '';
  });
  return texts.includes('') ? undefined : texts;
}

function labelOf(world: FactWorld, element: ElementNode): string {
  return textIn(world, element) || attributeShown(world, element, 'title', 'label', 'text', 'aria-label', 'ariaLabel', 'okText', 'confirmText');
}

/** Whether an element stands in something that asks before anything else can be done: a dialog, a banner, a page of consent. */
function isDialog(world: FactWorld, element: ElementNode, around: readonly ElementNode[]): boolean {
  if (around.some(each => /^form$/i.test(each.words.at(-1) ?? ''))) return false;
  const names = [componentOf(element).name, element.file.path.split('/').slice(-2).join('/'), ...around.flatMap(each => [each.name, attributeText(world, each, 'class', 'className', 'role', 'id') ?? ''])];
  return names.some(name => speaks(world.vocabulary.controls.dialogs, name));
}

/** Whether an element is told what to do with a no, or what its own button of no says. */
function refusesItself(world: FactWorld, element: ElementNode): boolean {
  return element.operation.properties.some(property => {
    const key = property.kind === 'value' && 'name' in property.key ? property.key.name : '';
    if (property.kind !== 'value' || !/declin|reject|refus|disagree|deny|optOut|cancel|negative/i.test(key)) return false;
    const constant = constantOf(world, { file: element.file, function: element.function, register: property.value });
    return constant === undefined || (constant.value !== false && constant.value !== '' && constant.value !== null && constant.value !== undefined);
  });
}

function offersNo(world: FactWorld, element: ElementNode): boolean {
  if (refusesItself(world, element) || namesRefusal(world.vocabulary, element.words.join(' '))) return true;
  const handler = attributeOf(world, element, ...presses, 'onChange');
  if (!handler && !attributeOf(world, element, 'href', 'to')) return false;
  const label = labelOf(world, element).trim();
  if (answersNo(world.vocabulary, label)) return true;
  const name = handler ? (accessNames(handler).at(-1) ?? '') : '';
  return (namesRefusal(world.vocabulary, name) !== undefined && !/dismiss/i.test(name)) || /^(?:cancel|skip|onCancel|handleCancel|necessaryOnly|acceptNecessary|acceptEssential|onlyNecessary)/i.test(name);
}

/** Whether a person can choose piece by piece: a box or switch that is not the tick of an agreement. */
function offersChoices(world: FactWorld, inside: readonly ElementNode[]): boolean {
  const boxes = inside.filter(other => isCheckbox(world, other));
  return boxes.length > 1 || boxes.some(box => namesConsent(world.vocabulary, labelElementText(world, box) || textIn(world, box))?.level !== 'acknowledged');
}

/** Whether nobody can tell what a press does: neither by its words nor by its handler's name. */
function isUnknown(world: FactWorld, element: ElementNode): boolean {
  const label = labelOf(world, element).trim();
  if (label !== '') return false;
  const handler = attributeOf(world, element, ...presses);
  const names = `${handler ? (accessNames(handler).at(-1) ?? '') : ''} ${element.words.join(' ')} ${attributeText(world, element, 'class', 'className') ?? ''}`;
  return !/close|dismiss|hide|toggle|overlay|mask|backdrop/i.test(names) && !onlyCloses(world.vocabulary, label);
}
