import type { FileIr } from '../ir/file-ir.js';
import type { FactWorld } from './fact-world.js';
import type { CollectedField } from './facts.js';
import { classFields } from './fields/class-fields.js';
import { formFields } from './fields/form-fields.js';
import { jsonSchemaFields } from './fields/json-schema-fields.js';
import { schemaFields } from './fields/schema-fields.js';

/**
 * Finds the fields by which a file asks for personal data: inputs of forms, properties of validators, of request classes and of tables.
 *
 * A form's input is demanded, too, where a validator of the same file demands a field of its name. *Shape*: sorted by position.
 */
export function collectedFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  const schemas = schemaFields(file, world);
  const demanded = new Set(schemas.filter(({ required, surface }) => required && surface === 'schema').map(({ name }) => name));
  const forms = formFields(file, world).map(field => (demanded.has(field.name) ? { ...field, required: true } : field));
  return [...forms, ...schemas, ...jsonSchemaFields(file, world), ...classFields(file, world)].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}
