import type { FileIr } from '../ir/file-ir.js';
import { withoutText, type FactWorld } from './fact-world.js';
import type { CollectedField, Demand } from './facts.js';
import { buttonFields } from './fields/button-fields.js';
import { classFields } from './fields/class-fields.js';
import { documentFields } from './fields/document-fields.js';
import { formFields } from './fields/form-fields.js';
import { jsonSchemaFields } from './fields/json-schema-fields.js';
import { listedFields } from './fields/listed-fields.js';
import { markupFields } from './fields/markup-fields.js';
import { requestFields } from './fields/request-fields.js';
import { schemaFields } from './fields/schema-fields.js';
import { readPurposeNotes } from './purpose-notes.js';
import { operationsOf } from './values/definitions.js';
import { traceOperation } from './values/trace-value.js';

/**
 * Finds the fields by which a file asks for personal data: inputs of forms, properties of validators, of request classes and of
 * tables, what schema languages declare, and what handlers take from a request by name.
 *
 * A form's input is demanded, too, where a validator of the same file, or one that the file imports, demands a field of its name.
 * *Shape*: sorted by position.
 */
export function collectedFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  return world.kept.of(`fields of ${file.path}`, () => findFields(world.files.get(file.path)!, world));
}

function findFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const schemas = schemaFields(file, world);
  const forms = formFields(file, world);
  const demanded = forms.length === 0 ? new Map<string, readonly Demand[]>() : demandsByName([...schemas, ...importedFields(file, world)]);
  const notes = readPurposeNotes(file.path, world.text);
  return [...forms.map(field => withDemands(field, demanded.get(field.name) ?? [])), ...buttonFields(file, world), ...listedFields(file, world), ...schemas, ...jsonSchemaFields(file, world), ...classFields(file, world), ...requestFields(file, world), ...documentFields(file, world), ...markupFields(file, world)]
    .sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end)
    .map(field => (field.note.purposes.length > 0 ? field : { ...field, note: notes.at(field.span) }));
}

function withDemands(field: CollectedField, more: readonly Demand[]): CollectedField {
  return more.length === 0 ? field : { ...field, required: true, demands: [...field.demands, ...more] };
}

function demandsByName(fields: readonly CollectedField[]): ReadonlyMap<string, readonly Demand[]> {
  const found = new Map<string, readonly Demand[]>();
  for (const { name, surface, demands } of fields) if (surface === 'schema' && demands.length > 0) found.set(name, [...(found.get(name) ?? []), ...demands]);
  return found;
}

/** The fields of the validators that a file imports from other files of the project. */
function importedFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const owners = new Map<FileIr, Set<number>>();
  for (const read of operationsOf(file, 'read')) {
    const { owner, index } = read.operation.variable;
    if (owner !== 0 || file.functions[0]!.variables[index]!.kind !== 'import') continue;
    const placed = traceOperation(world, { ...read, register: read.operation.target });
    if (!placed || placed.file === file || placed.operation.kind !== 'call') continue;
    owners.set(placed.file, (owners.get(placed.file) ?? new Set()).add(placed.operation.span.start));
  }
  return [...owners].flatMap(([other, starts]) => schemaFields(other, withoutText(world)).filter(({ group }) => starts.has(Number(group.replace('schema:', '')))));
}
