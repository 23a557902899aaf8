import type { FileIr } from '../../ir/file-ir.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { checkedSchemas } from './checked-schemas.js';
import { classifyField } from './describe-field.js';
import { ownerOf } from './schema-fields.js';
import { isTakenIn } from './taken-in.js';
import { wholeMember } from './whole-span.js';

/**
 * Finds the properties of JSON Schemas, written as literals, that a request's body is held against: below a key named `body`, in a
 * variable named after what comes in, or in one of which the project makes a checker. Schemas of answers, of tools and of whole documents are left alone.
 *
 * @see https://json-schema.org/understanding-json-schema/reference/object
 */
export function jsonSchemaFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  if (!/\bproperties\b/.test(world.text)) return [];
  const objects = operationsOf(file, 'object').filter(object => textAt(world, object, 'type') === 'object');
  const features = featuresOf(world.context, file.path);
  return objects.flatMap(object => {
    const name = nameOfBody(file, object, world);
    const properties = objectAt(world, object, 'properties');
    if (name === undefined || !properties || properties.file !== file) return [];
    const demanded = demandsAt(world, object);
    const named = properties.operation.properties.flatMap(property => {
      const key = property.kind === 'value' ? nameOfKey(properties, property.key) : undefined;
      return property.kind === 'value' && key !== undefined ? [{ property, key }] : [];
    });
    return named.flatMap(({ property, key }): CollectedField[] => {
      const described = traceOperation(world, { ...properties, register: property.value });
      const labels = described && isKind(described, 'object') ? ['description', 'title'].map(each => textAt(world, described, each)).filter(text => text !== undefined) : [];
      const said = classifyField(world.vocabulary, { name: key, labels, siblings: named.map(one => one.key), owner: ownerOf(name), module: file.path });
      if (!said) return [];
      return [{
        span: property.span, name: key, category: said.category, confidence: said.confidence, because: said.because, surface: 'request', required: demanded.has(key), demands: demanded.get(key) ?? [],
        labels, notices: [], leadsTo: [], note: { purposes: [] }, group: `schema:${object.operation.span.start}`, groupName: name, features, whole: wholeMember(world.text, property.span),
      }];
    });
  });
}

/** The name of the body that an object describes: that of the key it stands under, or of its variable; undefined where it describes none. */
function nameOfBody(file: FileIr, object: Placed<'object'>, world: FactWorld): string | undefined {
  let { target } = object.operation;
  for (let steps = 0; steps < 12; steps++) {
    const holder = operationsOf(file, 'object').find(({ function: index, operation }) => index === object.function && operation.properties.some(property => property.kind === 'value' && property.value === target));
    if (!holder) break;
    const property = holder.operation.properties.find(each => each.kind === 'value' && each.value === target);
    const key = property?.kind === 'value' ? nameOfKey(holder, property.key) : undefined;
    if (key === 'body' || key === 'requestBody') return key;
    if (key === undefined || /^(?:responses?|parameters|input_?schema|output\w*|components|definitions|\$defs|querystring|params|headers|\d\w\w)$/i.test(key)) return undefined;
    target = holder.operation.target;
  }
  const write = operationsOf(file, 'write').find(({ function: index, operation }) => index === object.function && operation.declares && (operation.source === target || castOf({ file, function: index, register: operation.source }) === target));
  const name = write ? variableOf(file, write.operation.variable).name : nameOfChecker(file, object);
  const isChecked = (): boolean => checkedSchemas(world).has(definitionOf({ file, function: object.function, register: target })!);
  if (name === undefined) return isChecked() ? 'body' : undefined;
  if (!isTakenIn(name)) return undefined;
  return /body|request|input|payload|form|dto/i.test(name) && write || isChecked() ? name : undefined;
}

/** The variable that keeps what is made of an object: `validatePerson` in `const validatePerson = ajv.compile({ … })`. */
function nameOfChecker(file: FileIr, { function: index, operation: { span } }: Placed<'object'>): string | undefined {
  const write = operationsOf(file, 'write').find(({ function: other, operation }) => {
    const source = other === index && operation.declares ? definitionOf({ file, function: index, register: operation.source }) : undefined;
    return source?.kind === 'call' && source.span.start < span.start && source.span.end >= span.end;
  });
  return write && variableOf(file, write.operation.variable).name;
}

/** The value that a cast is of: `{ … } as const`. */
function castOf(held: Held): number | undefined {
  const operation = definitionOf(held);
  return operation?.kind === 'cast' ? operation.source : undefined;
}

function objectAt(world: FactWorld, object: Placed<'object'>, key: string): Placed<'object'> | undefined {
  const value = propertyOf(world, object, key);
  const placed = value && traceOperation(world, value);
  return placed && isKind(placed, 'object') ? placed : undefined;
}

function textAt(world: FactWorld, object: Placed<'object'>, key: string): string | undefined {
  const value = propertyOf(world, object, key);
  return value && constantText(world, value);
}

/** The names that `required` lists, each with its place there. */
function demandsAt(world: FactWorld, object: Placed<'object'>): ReadonlyMap<string, readonly Demand[]> {
  const value = propertyOf(world, object, 'required');
  const placed = value && traceOperation(world, value);
  const found = new Map<string, readonly Demand[]>();
  if (!placed || !isKind(placed, 'array')) return found;
  for (const element of placed.operation.elements) {
    const name = constantText(world, { ...placed, register: element.value });
    if (name !== undefined) found.set(name, [{ kind: 'list', place: element.span }]);
  }
  return found;
}
