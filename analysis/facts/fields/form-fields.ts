import type { FileIr } from '../../ir/file-ir.js';
import { hasChinese } from '../../vocabulary/word-table.js';
import { begins, speaks } from '../../vocabulary/wording.js';
import { attributeOf, attributeShown, attributeText, isSet, isTrue, textBefore, textIn } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, descendantsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { classifyField, type FieldWords } from './describe-field.js';
import { bindingOf, type FieldBinding } from './field-binding.js';
import { groupOf } from './form-group.js';
import { demandsOfElement } from './form-rules.js';
import { noticesAround } from './form-notices.js';
import { formLeadsTo, functionsOfForm } from './leads-to.js';
import { labelAround } from './field-label.js';
import { namesDemandedIn, namesRefusedBy } from './submit-guards.js';
import { messageKeyText, messagesOf } from '../values/constant-value.js';
import type { Held } from '../values/definitions.js';
import { wholeElement } from './whole-element.js';

/** Finds the inputs of forms that ask for personal data, one for each input or for the frame that binds it. */
export function formFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const inputs = fieldElements(file, world);
  const groups = new Map<string, readonly string[]>();
  for (const { group, binding } of inputs) if (binding) groups.set(group.id, [...(groups.get(group.id) ?? []), binding.name]);
  const demanded = namesDemandedIn(world, file);
  const features = featuresOf(world.context, file.path);
  const led = new Map<string, readonly string[]>();
  const leadsTo = (element: ElementNode, group: string): readonly string[] => {
    if (!led.has(group)) led.set(group, formLeadsTo(world, element));
    return led.get(group)!;
  };
  const refused = new Map<string, ReturnType<typeof namesRefusedBy>>();
  const refusedBy = (element: ElementNode, group: string): ReturnType<typeof namesRefusedBy> => {
    if (!refused.has(group)) refused.set(group, namesRefusedBy(world, functionsOfForm(world, element)));
    return refused.get(group)!;
  };
  return inputs.flatMap(({ element, binding, group }) => {
    const words = wordsOf(world, element, binding, groups.get(group.id) ?? []);
    if (isSearch(world, words, group.name)) return [];
    const said = classifyField(world.vocabulary, words);
    if (!said) return [];
    const names = [words.name, ...(binding?.state ?? [])];
    const guards = [...names.flatMap(name => demanded.get(name) ?? []), ...refusedBy(element, group.id).flatMap(({ name, place }) => (names.includes(name) ? [place] : []))]
      .filter((place, index, all) => all.findIndex(other => other.file === place.file && other.start === place.start) === index);
    const demands = [...demandsOfElement(world, element, binding), ...guards.map((place): Demand => ({ kind: 'guard', place }))];
    return [{
      span: element.operation.span, name: words.name || words.labels[0] || '', category: said.category, confidence: said.confidence, because: said.because, surface: 'form' as const, required: demands.length > 0, demands,
      labels: words.labels, leadsTo: leadsTo(element, group.id), notices: noticesAround(world, element), note: { purposes: [] }, group: group.id, groupName: group.name, features, whole: wholeElement(world, element),
    }];
  });
}

interface FieldElement {
  readonly element: ElementNode;
  readonly binding?: FieldBinding;
  readonly group: { readonly id: string; readonly name: string };
}

/** A frame that binds a name stands for the inputs in it that bind none; elsewhere the input stands for itself. */
function fieldElements(file: FileIr, world: FactWorld): readonly FieldElement[] {
  const candidates = elementsOf(file).filter(element => isAsking(world, element)).map(element => ({ element, kind: kindOfElement(element)!, binding: bindingOf(world, element) }));
  const framesOfNamed = new Set(candidates.filter(({ kind, binding }) => kind === 'input' && binding).flatMap(({ element }) => ancestorsOf(element)));
  const frames = new Set(candidates.filter(({ element, kind, binding }) => kind === 'wrapper' && binding && !framesOfNamed.has(element)).map(({ element }) => element));
  return candidates
    .filter(({ element, kind, binding }) => frames.has(element) || (kind === 'input' && (binding || !ancestorsOf(element).some(around => frames.has(around)))))
    .filter(({ element }) => !ancestorsOf(element).some(around => kindOfElement(around) === 'input' && bindingOf(world, around)))
    .map(({ element, binding }) => ({ element, ...(binding && { binding }), group: groupOf(element) }));
}

/** Whether an element asks for something: no button, no tick, nothing hidden, locked or searched in. */
function isAsking(world: FactWorld, element: ElementNode): boolean {
  const kind = kindOfElement(element);
  if (kind !== 'input' && kind !== 'wrapper') return false;
  const type = attributeText(world, element, 'type')?.toLowerCase() ?? '';
  if (/^(?:hidden|submit|button|reset|image|search|checkbox|range|color)$/.test(type)) return false;
  // What is locked and opens a picker asks all the same.
  const opens = isSet(world, element, 'onClick', 'is-link', 'isLink');
  return !(opens ? ['disabled', 'hidden'] : ['readonly', 'readOnly', 'disabled', 'hidden']).some(name => isTrue(world, element, name));
}

function wordsOf(world: FactWorld, element: ElementNode, binding: FieldBinding | undefined, siblings: readonly string[]): FieldWords {
  const own = attributeShown(world, element, 'label', 'aria-label', 'ariaLabel');
  const beside = [own, labelAround(world, element), textBefore(world, element), attributeShown(world, element, 'placeholder'), attributeShown(world, element, 'title')];
  const inner = inputInside(element);
  const isBare = beside.every(text => text.trim() === '');
  const label = isBare ? descendantsOf(element).find(one => one.words.at(-1) === 'label') : undefined;
  const inside = [...(label ? [textIn(world, label)] : []), ...(inner && isBare ? ['label', 'aria-label', 'placeholder', 'title'].map(name => attributeShown(world, inner, name)) : [])];
  const shown = [...beside, ...inside].map(label => label.trim()).filter(label => label !== '' && label.length <= 60);
  // 请输入 says nothing of what is asked for.
  const labels = shown.some(label => !asksOnly(label)) ? [...shown, ...otherLanguages(world, element).filter(label => label.length <= 60 && !shown.includes(label))] : [...keysBeside(world, element), ...shown];
  const type = attributeText(world, element, 'type')?.toLowerCase();
  const autocomplete = attributeText(world, element, 'autoComplete', 'autocomplete', 'auto-complete') ?? contentType(world, element) ?? (type === 'idcard' || type === 'nickname' ? type : type === 'email' ? 'email' : type === 'tel' && !isCode(world, [binding?.name ?? '', ...labels]) ? 'tel' : undefined);
  return { name: binding?.name ?? '', labels, siblings, module: element.file.path, ...(autocomplete !== undefined && { autocomplete }) };
}

/** Whether a text asks without saying for what. */
function asksOnly(label: string): boolean {
  return /^(?:请(?:输入|选择|填写|上传)|(?:please\s+)?(?:enter|select|choose|type|pick)(?:\s+(?:here|one|a\s+value))?)[\s.…:：*]*$/i.test(label);
}

/** What a phone fills in by itself, spelt as an autocomplete token: `given-name` for `textContentType="givenName"`. */
function contentType(world: FactWorld, element: ElementNode): string | undefined {
  return attributeText(world, element, 'textContentType')?.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** What a message that is looked up says in the further languages of the project. */
function otherLanguages(world: FactWorld, element: ElementNode): readonly string[] {
  return looksBeside(world, element).flatMap(held => messagesOf(world, held).slice(1));
}

/** What the keys of messages say, where the messages themselves are not in the project's code. */
function keysBeside(world: FactWorld, element: ElementNode): readonly string[] {
  return looksBeside(world, element).map(held => messageKeyText(world, held)).filter(text => text !== '');
}

/** The one input that a frame shows, where the frame is called an input itself: `<form.Field name="f1">{field => <field.TextField label="…" />}</form.Field>`. */
function inputInside(element: ElementNode): ElementNode | undefined {
  const [only, ...others] = descendantsOf(element).filter(one => kindOfElement(one) === 'input');
  return others.length === 0 ? only : undefined;
}

function looksBeside(world: FactWorld, element: ElementNode): readonly Held[] {
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper');
  const inner = inputInside(element);
  return [element, ...(inner ? [inner] : []), ...(frame ? [frame] : [])].flatMap(each => ['label', 'aria-label', 'placeholder', 'title'].flatMap(name => attributeOf(world, each, name) ?? []));
}

/** Whether words speak of a number that is no phone's: `type="tel"` is also used for its keyboard. */
function isCode({ vocabulary }: FactWorld, texts: readonly string[]): boolean {
  return texts.some(text => /码(?!.*手机)/.test(text) || speaks(vocabulary.controls.codes, text));
}

/** Whether the form looks for records instead of asking a person about herself. */
function isSearch({ vocabulary }: FactWorld, { labels, name }: FieldWords, form: string): boolean {
  return speaks(vocabulary.controls.searching, `${form} ${name}`) || labels.some(label => (hasChinese(label) ? /^(?:搜索|搜|查询|查找|筛选|请输入.{0,8}(?:搜索|查询))/.test(label) : begins(vocabulary.controls['searching-labels'], label.toLowerCase())));
}
