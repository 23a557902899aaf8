import type { FileIr } from '../../ir/file-ir.js';
import type { Place } from '../../ir/span.js';
import { parseMarkup, type MarkupElement } from '../../syntax/parse-markup.js';
import { isPageMarkup } from '../../syntax/schema-document.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { askedByButton } from './asked-by-button.js';
import { classifyField } from './describe-field.js';
import { namesDemandedIn } from './submit-guards.js';
import { wholeLines } from './whole-span.js';

/** Finds what the markup of a mini-program's page asks for: by its inputs, and by buttons that have the platform ask. */
export function markupFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  if (!isPageMarkup(file.path)) return [];
  const features = featuresOf(world.context, file.path);
  const groupName = file.path.split('/').at(-1)!.replace(/\.\w+$/, '');
  const { elements, words } = parseMarkup(world.text, tag => /(?:^|-)(?:input|textarea|picker|field|button)$/.test(tag));
  const siblings = elements.map(nameOf).filter(name => name !== '');
  const demanded = namesDemandedByScript(file, world);
  const notices = words.map(text => ({ kind: 'text' as const, text }));
  return elements.flatMap((element): CollectedField[] => {
    const { attributes, span, form } = element;
    const name = nameOf(element);
    const labels = labelsOf(element);
    const said = /button$/.test(element.tag) ? askedByButton(attributes.get('open-type') ?? attributes.get('openType'), attributes.get('scope')) : isAsking(element) ? classifyField(world.vocabulary, { name, labels, siblings, module: file.path, ...autocompleteOf(attributes) }) : undefined;
    if (!said) return [];
    const required = attributes.has('required') && attributes.get('required') !== '{{false}}';
    const demands: readonly Demand[] = [...(required ? [{ kind: 'guard' as const, place: { file: file.path, ...span } }] : []), ...(demanded.get(name) ?? []).map((place): Demand => ({ kind: 'guard', place }))];
    return [{
      span, name: name || labels[0] || '', category: said.category, confidence: said.confidence, because: said.because, surface: 'form', required: demands.length > 0, demands,
      labels, notices, leadsTo: [], note: { purposes: [] }, group: `form:${form ?? 0}`, groupName, features, whole: wholeLines(world.text, element.whole),
    }];
  });
}

/** The names without which the script of the page, of the same name beside it, does not go on. */
function namesDemandedByScript({ path }: FileIr, world: FactWorld): ReadonlyMap<string, readonly Place[]> {
  const script = ['js', 'ts'].map(ending => world.files.get(path.replace(/\.\w+$/, `.${ending}`))).find(one => one !== undefined);
  return script ? namesDemandedIn(world, script) : new Map<string, readonly Place[]>();
}

/** The name under which a value is sent or kept: its own, that of its data, what it is bound to, or what its handler is for. */
function nameOf({ attributes }: MarkupElement): string {
  const given = ['name', 'prop', 'data-field', 'data-name', 'data-key', 'open-type'].map(name => attributes.get(name)).find(value => value !== undefined && /^[\w-]+$/.test(value));
  const bound = ['model:value', 'value'].map(name => /^\{\{\s*[\w.]*?(\w+)\s*\}\}$/.exec(attributes.get(name) ?? '')?.[1]).find(value => value !== undefined);
  const handler = [...attributes].find(([name]) => /^(?:bind|catch|on):?(?:input|change|blur|confirm)$/i.test(name))?.[1].replace(/^(?:on|handle|bind|set|get|input|change)(?=[A-Z_])|(?:Input|Change|Blur|Confirm|Handler)+$/g, '');
  return given ?? bound ?? handler ?? '';
}

function labelsOf({ attributes, wordsBefore }: MarkupElement): readonly string[] {
  return [attributes.get('label'), wordsBefore.at(-1), attributes.get('placeholder'), attributes.get('title')].filter(text => text !== undefined && text !== '' && text.length <= 60 && !text.includes('{{')) as readonly string[];
}

/** Whether an input asks for something: none that is hidden, locked or searched in. */
function isAsking({ attributes }: MarkupElement): boolean {
  const isOff = ['disabled', 'hidden', 'readonly'].some(name => attributes.has(name) && /^(?:|true|\{\{\s*true\s*\}\})$/.test(attributes.get(name)!));
  return !isOff && attributes.get('confirm-type') !== 'search' && !/搜索|查询|search/i.test(attributes.get('placeholder') ?? '');
}

function autocompleteOf(attributes: ReadonlyMap<string, string>): { readonly autocomplete?: string } {
  const type = attributes.get('type') ?? '';
  return /^(?:idcard|nickname|tel|email)$/.test(type) ? { autocomplete: type } : {};
}
