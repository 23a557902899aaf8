import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import { listBehind } from '../controls/listed-texts.js';
import { attributeOf } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { inEachFile } from '../in-each-file.js';
import { constantOf, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { commentOf } from './comment-beside.js';
import { classifyField } from './describe-field.js';
import { groupOf } from './form-group.js';
import { noticesAround } from './form-notices.js';
import { demandsOfRules } from './form-rules.js';
import { isTakenIn } from './taken-in.js';
import { wholeMember } from './whole-span.js';

/**
 * Finds the fields that a list of objects describes which some component shows an input for each of:
 * `fields.map(field => <input name={field.name} required={field.required} />)`. Each stands where the list has it.
 */
export function listedFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const lists = listsShown(world).get(file.path) ?? [];
  if (lists.length === 0) return [];
  const features = featuresOf(world.context, file.path);
  return operationsOf(file, 'array').flatMap(array => {
    const shown = lists.find(({ start }) => start === array.operation.span.start);
    const entries = shown ? entriesOf(world, array) : [];
    const siblings = entries.flatMap(entry => textAt(world, entry, shown!.nameKey) ?? []);
    return entries.flatMap((entry): CollectedField[] => {
      const name = textAt(world, entry, shown!.nameKey);
      if (name === undefined) return [];
      const labels = labelKeys.flatMap(key => textAt(world, entry, key) ?? []);
      const { span } = entry.operation;
      const said = classifyField(world.vocabulary, { name, labels, siblings, comment: commentOf(file, world.text, span), module: file.path });
      if (!said) return [];
      const demands = shown!.demandKeys.flatMap(key => demandsAt(world, entry, key));
      return [{
        span, name, category: said.category, confidence: said.confidence, because: said.because, surface: 'form', required: demands.length > 0, demands,
        labels, leadsTo: [], notices: shown!.notices, note: { purposes: [] }, group: `list:${array.operation.span.start}`, groupName: shown!.component, features, whole: wholeMember(world.text, span),
      }];
    });
  });
}

const labelKeys = ['label', 'title', 'placeholder', 'text', 'hint', 'question', 'caption'];

function entriesOf(world: FactWorld, array: Placed<'array'>): readonly Placed<'object'>[] {
  return array.operation.elements.flatMap(element => {
    const entry = element.kind === 'value' ? traceOperation(world, { ...array, register: element.value }) : undefined;
    return entry && isKind(entry, 'object') && entry.file === array.file ? [entry] : [];
  });
}

function textAt(world: FactWorld, entry: Placed<'object'>, key: string): string | undefined {
  const held = propertyOf(world, entry, key);
  return held && constantText(world, held);
}

/** What demands a value, in what an entry has under the key that an input asks for it. */
function demandsAt(world: FactWorld, entry: Placed<'object'>, key: string): readonly Demand[] {
  const held = propertyOf(world, entry, key);
  const made = held && definitionOf(held);
  if (!made) return [];
  return constantOf(world, held)?.value === true ? [{ kind: 'rule', place: made.span }] : demandsOfRules(world, held);
}

/** A list, by where it starts, and how an input reads its entries. */
interface ShownList {
  readonly file: string;
  readonly start: number;
  readonly nameKey: string;
  readonly demandKeys: readonly string[];
  readonly component: string;
  readonly notices: CollectedField['notices'];
}

/** The lists that inputs are shown for, by the file that has the list. */
function listsShown(world: FactWorld): ReadonlyMap<string, readonly ShownList[]> {
  return world.kept.of('lists shown as inputs', () => {
    const byFile = new Map<string, ShownList[]>();
    for (const list of [...inEachFile(world, 'lists shown as inputs in', file => shownIn(world, file), isAlike).values()].flat()) byFile.set(list.file, [...(byFile.get(list.file) ?? []), list]);
    return byFile;
  }, isAlike);
}

function shownIn(world: FactWorld, file: FileIr): readonly ShownList[] {
  return elementsOf(file).flatMap((element): ShownList[] => {
    const kind = kindOfElement(element);
    if (kind !== 'input' && kind !== 'wrapper') return [];
    const named = entryRead(world, attributeOf(world, element, 'name', 'prop', 'path', 'field', 'id'));
    const list = named && traceOperation(world, named.list);
    const component = groupOf(element).name;
    if (!named || !list || !isKind(list, 'array') || !isTakenIn(component)) return [];
    const frames = [element, ...ancestorsOf(element).filter(around => kindOfElement(around) === 'wrapper').slice(0, 1)];
    const demandKeys = frames.flatMap(each => demanding.flatMap(name => entryRead(world, attributeOf(world, each, name))?.key ?? []));
    return [{ file: list.file.path, start: list.operation.span.start, nameKey: named.key, demandKeys: [...new Set(demandKeys)], component, notices: noticesAround(world, element) }];
  });
}

const demanding = ['required', 'aria-required', 'isRequired', 'rules', 'rule'];

/** The key under which a value is read of the entries of a list in turn: `field.name`, or `name` of `({ name }) => …`. */
function entryRead(world: FactWorld, held: Held | undefined): { readonly key: string; readonly list: Held } | undefined {
  const placed = held && traceOperation(world, held);
  if (!placed || !isKind(placed, 'member') || placed.operation.kind !== 'member') return undefined;
  const key = nameOfKey(placed, placed.operation.key);
  const entry = definitionOf({ ...placed, register: placed.operation.object });
  const list = key !== undefined && entry?.kind === 'read' ? listBehind({ ...placed, register: placed.operation.object }, entry.variable) : undefined;
  return key !== undefined && list ? { key, list } : undefined;
}
