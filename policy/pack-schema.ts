import * as z from 'zod';
import { form, object, relativePath } from './policy-schema.js';
import { isInRange } from './version-range.js';

const name = z.string().min(1, form('empty'));

/** What `pack.yml` says: the name of a pack and what it brings. Paths are relative to it. */
export const packSchema = object({
  id: name.describe('The pack\'s name, as acme/privacy.'),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/, form('version')).describe('Its version, as 1.2.0.'),
  engine: z.exactOptional(z.string().refine(range => isInRange('0.0.0', range) !== undefined, form('version-range'))).describe('The versions of Privacy Lint that it works with, as ">=0.1 <2".'),
  description: z.exactOptional(z.string()).describe('What it is for, in a sentence.'),
  policies: z.exactOptional(z.array(relativePath)).describe('Policy files that whoever extends the pack builds on; later ones win.'),
  models: z.exactOptional(z.array(relativePath)).describe('Patterns of model files.'),
  tests: z.exactOptional(relativePath).describe('The folder of its cases. Absent: tests.'),
});
