// Writes policy/policy.schema.json, with which editors complete and check privacy.yml, from the schema that reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { appTypeIds } from '../policy/necessary-information.js';
import { createPolicySchema } from '../policy/policy-schema.js';
import { ruleIds } from '../policy/rule-ids.js';

const target = new URL('../policy/policy.schema.json', import.meta.url);

// Categories and purposes are looked up by the reader, which knows the patterns; the JSON Schema asks only for text.
const schema = createPolicySchema({ categories: new Set(), purposes: new Set(), appTypes: appTypeIds, rules: new Set(ruleIds) });
// Editors understand draft 7 best.
const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: nameFlowsByPattern });
const written = `${JSON.stringify({ $schema, title: 'Privacy policy of a project (privacy.yml)', ...body }, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    console.error('policy/policy.schema.json is not what policy/policy-schema.ts says.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, written);
}

/** Lets only names with a slash stand beside the rules: those of flows. */
function nameFlowsByPattern({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  // A schema is handed over more than once.
  if (jsonSchema.properties?.[ruleIds[0]] === undefined || jsonSchema.patternProperties !== undefined) return;
  jsonSchema.patternProperties = { '/': jsonSchema.additionalProperties as z.core.JSONSchema.BaseSchema };
  jsonSchema.additionalProperties = false;
}
