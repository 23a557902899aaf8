import type { FileIr } from '../../ir/file-ir.js';
import type { ClassMember } from '../../ir/function-body.js';
import type { DecoratorUse } from '../../ir/operation.js';
import type { SchemaEntry } from '../../summaries/model.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Placed } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation, traceValue } from '../values/trace-value.js';
import { featuresOf } from '../features-of.js';
import { classifyField } from './describe-field.js';
import { classLeadsTo } from './leads-to.js';
import { optionsOf, optionText, ownerOf, says } from './schema-fields.js';
import { names, schemasOf } from './schema-words.js';
import { isTakenIn } from './taken-in.js';
import { wholeMember } from './whole-span.js';

/** Finds the properties of classes that decorators make fields of a request or a table. */
export function classFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const features = featuresOf(world.context, file.path);
  return operationsOf(file, 'class').flatMap(placed => {
    const body = file.classes[placed.operation.class]!;
    const fields = body.members.flatMap((member, index) => {
      const uses = placed.operation.decorators.filter(use => use.member === index && use.parameter === undefined).flatMap(use => readDecorator(world, placed, use));
      return member.kind === 'field' && uses.length > 0 ? [{ member, uses }] : [];
    });
    const siblings = fields.map(({ member }) => member.name);
    const groupName = body.name ?? file.path.split('/').at(-1)!.replace(/\.\w+$/, '');
    if (!isTakenIn(groupName)) return [];
    return fields.flatMap(({ member, uses }): CollectedField[] => {
      const labels = uses.flatMap(({ entry, options }) => (entry.labelKeys ?? []).map(key => optionText(world, options, key))).filter(text => text !== undefined);
      const declaredType = typeText(member);
      const said = classifyField(world.vocabulary, { name: member.name, labels, siblings, comment: member.comment, checks: uses.map(use => use.name), owner: ownerOf(groupName), module: file.path, ...(declaredType !== undefined && { declaredType }) });
      if (!said) return [];
      const demands = demandsOf(world, file, member, uses);
      const surface = uses.some(({ entry }) => entry.surface === 'request') ? 'request' : uses[0]!.entry.surface;
      return [{
        span: member.span, name: member.name, category: said.category, confidence: said.confidence, because: said.because, surface, required: demands.length > 0, demands, labels, notices: [], leadsTo: body.name === undefined ? [] : classLeadsTo(world, body.name),
        note: { purposes: placed.operation.decorators.filter(use => use.member === body.members.indexOf(member) || use.member === undefined).flatMap(use => purposesOf(world, placed, use)) }, group: `class:${body.span.start}`, groupName, features, whole: wholeMember(world.text, member.span),
      }];
    });
  });
}

/** What demands a decorated property: an option of a decorator, or that none says that it may be left out. */
function demandsOf(world: FactWorld, file: FileIr, { span }: ClassMember, uses: readonly ReadDecorator[]): readonly Demand[] {
  if (uses.some(({ entry, name, options }) => names(entry.optionalBy, name) || says(world, options, entry.optionalIf))) return [];
  const options = uses.flatMap(({ entry, options: given }) => Object.keys(entry.requiredIf ?? {}).flatMap(key => (says(world, given, entry.requiredIf) ? [propertyOf(world, given!, key)] : [])));
  const rules = options.flatMap((option): Demand[] => (option ? [{ kind: 'rule', place: definitionOf(option)!.span }] : []));
  const silent = uses.find(({ entry }) => entry.demanded);
  const form = uses.find(({ entry }) => entry.demanded && entry.optionalForm !== undefined)?.entry.optionalForm;
  return [...rules, ...(silent && (rules.length === 0 || form !== undefined) ? [{ kind: 'silence' as const, place: span, ...(form !== undefined && { form }) }] : [])];
}

/** The purposes that a decorator states: `@Purpose('order-delivery')`, `@PersonalData({ purpose: 'order-delivery' })`. */
function purposesOf(world: FactWorld, placed: Placed<'class'>, use: DecoratorUse): readonly string[] {
  const made = traceOperation(world, { ...placed, register: use.value });
  if (!made || !isKind(made, 'call')) return [];
  const name = accessNames({ ...made, register: made.operation.callee }).at(-1) ?? '';
  const [first] = made.operation.arguments;
  const argument = first && { ...made, register: first.value };
  const own = argument && /purpose/i.test(name) ? constantText(world, argument) : undefined;
  const given = argument ? optionText(world, optionsOf(world, argument), 'purpose') : undefined;
  return [own, given].filter(text => text !== undefined && text !== '') as readonly string[];
}

interface ReadDecorator {
  readonly entry: SchemaEntry;
  readonly name: string;
  readonly options?: Placed<'object'>;
}

/** A decorator's package and name, and the options it is given. */
export function readDecorator(world: FactWorld, placed: Placed<'class'>, use: DecoratorUse): readonly ReadDecorator[] {
  const held = { ...placed, register: use.value };
  const made = traceOperation(world, held);
  const callee = made && isKind(made, 'call') ? traceValue(world, { ...made, register: made.operation.callee }) : traceValue(world, held);
  if (callee?.kind !== 'package') return [];
  const name = callee.path.at(-1) ?? '';
  const options = optionsOf(world, held);
  return schemasOf(world.models, callee.name)
    .filter(entry => names(entry.decorators, name))
    .map(entry => ({ entry, name, ...(options && { options }) }));
}

function typeText({ type }: ClassMember): string | undefined {
  return type?.kind === 'name' ? type.name : undefined;
}
