import * as z from 'zod';

const shape = {
  id: z.string().min(1).describe('The pack\'s name, as acme/privacy.'),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/).describe('Its version, as 1.2.0.'),
  engine: z.exactOptional(z.string().min(1)).describe('The versions of Privacy Lint that it works with, as ">=0.1".'),
  description: z.exactOptional(z.string()),
  policies: z.exactOptional(z.array(z.string().min(1))).describe('Policy files that whoever extends the pack builds on; later ones win.'),
  models: z.exactOptional(z.array(z.string().min(1))).describe('Patterns of model files.'),
};

/** What `pack.yml` says: the name of a pack and what it brings. Paths are relative to it. */
export const packSchema = z.strictObject(shape, {
  // The known keys travel in the message, as in policy-schema.ts.
  error: issue => (issue.code === 'unrecognized_keys' ? `keys:${Object.keys(shape).join(' ')}` : undefined),
});
