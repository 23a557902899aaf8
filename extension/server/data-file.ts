import { join } from 'node:path';
import * as z from 'zod';
import { engineInputs, policyKnowledge } from '../../eslint-plugin/project/engine-inputs.js';
import { readDataFile } from '../../eslint-plugin/project/read-data-file.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { modelSchema } from '../../policy/models/model-schema.js';
import { readModel } from '../../policy/models/read-model.js';
import { packSchema } from '../../policy/pack-schema.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { createPolicySchema } from '../../policy/policy-schema.js';
import { resolvePolicy } from '../../policy/resolve-policy.js';

/** The files that are data for us: policies, packs, models. */
export type DataFileKind = 'policy' | 'pack' | 'model';

/** Tells by its name what a file is for us. */
export function kindOfDataFile(file: string): DataFileKind | undefined {
  if (/(?:^|\/)privacy\.(?:ya?ml|json)$/.test(file)) return 'policy';
  if (/(?:^|\/)pack\.ya?ml$/.test(file)) return 'pack';
  return /\.model\.ya?ml$/.test(file) ? 'model' : undefined;
}

/** The part of a JSON Schema that is read here. */
export interface DataSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, DataSchema>>;
  readonly id?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, DataSchema>>;
  readonly additionalProperties?: DataSchema | boolean;
  readonly items?: DataSchema;
  readonly prefixItems?: readonly DataSchema[];
  readonly anyOf?: readonly DataSchema[];
}

const schemas = new Map<DataFileKind, DataSchema>();

/** The schema by which a kind of file is read, as JSON Schema. */
export function schemaOf(kind: DataFileKind): DataSchema {
  const schema = schemas.get(kind) ?? (z.toJSONSchema(kind === 'policy' ? createPolicySchema(policyKnowledge(rules.map(({ name }) => name))) : kind === 'pack' ? packSchema : modelSchema, { io: 'input', unrepresentable: 'any' }) as DataSchema);
  schemas.set(kind, schema);
  return schema;
}

/** What may stand at the end of a path of keys; lists are passed through. Several where there are alternatives. */
export function schemasAt(root: DataSchema, path: readonly string[]): readonly DataSchema[] {
  return path.reduce<readonly DataSchema[]>((all, key) => all.flatMap(each => unwrap(root, each)).flatMap(each => each.properties?.[key] ?? (typeof each.additionalProperties === 'object' ? each.additionalProperties : [])), [root]).flatMap(each => unwrap(root, each));
}

/** Follows references, alternatives and lists to what a value may be. */
function unwrap(root: DataSchema, schema: DataSchema): readonly DataSchema[] {
  const about = schema.description === undefined ? {} : { description: schema.description };
  if (schema.$ref !== undefined) {
    const id = schema.$ref.replace('#/$defs/', '');
    const target = root.$defs?.[id];
    return target ? unwrap(root, { ...target, id, ...about }) : [];
  }
  const parts = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : []), ...(schema.prefixItems ?? [])];
  return parts.length === 0 ? [schema] : parts.flatMap(part => unwrap(root, { ...about, ...part }));
}

/** Reads a file as it stands in the editor, and tells what is wrong with it; what it builds on is read by `textOf`, else from the disk. `path`: absolute, with forward slashes. */
export function problemsOfDataFile(kind: DataFileKind, path: string, text: string, textOf: (path: string) => string | undefined): readonly PolicyProblem[] {
  const { vocabulary } = engineInputs();
  if (kind === 'model') {
    const read = readModel(text, path, { categories: new Set(vocabulary.categories.keys()), purposes: new Set(vocabulary.purposes.keys()) });
    return read.ok ? [] : read.problems;
  }
  const entry = kind === 'policy' ? path : join(path, '..', 'privacy.yml').replaceAll('\\', '/');
  const read = (asked: string) => (asked === path ? text : asked === entry ? '' : (textOf(asked) ?? readDataFile(asked)));
  const resolution = resolvePolicy(entry, read, policyKnowledge(rules.map(({ name }) => name)), kind === 'pack' ? { packs: [path] } : {});
  return resolution.ok ? [] : resolution.problems.filter(({ file }) => file === path);
}
