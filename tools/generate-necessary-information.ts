// Writes policy/necessary-information.json, which bundles can load, from policy/necessary-information.yml, which people can read.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

const text = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });
const words = z.array(z.string().min(1)).min(1);
const condition = z.strictObject({ note: text, at: words, notAt: words, otherwise: z.boolean().default(true) });
const table = z.strictObject({
  instrument: text,
  reference: z.url(),
  inForce: z.iso.date(),
  supplySide: z.strictObject({ reason: text, words: z.array(z.string().min(1)) }),
  neverNecessary: z.array(z.string().min(1)),
  types: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
        name: text,
        article: text,
        basicFunction: text,
        necessary: z.array(z.strictObject({ what: text, categories: z.array(z.string().min(1)), ofOrder: z.boolean(), when: condition.optional() })),
        notes: z.array(text),
      }),
    )
    .length(39),
});

const target = new URL('../policy/necessary-information.json', import.meta.url);
const source = new URL('../policy/necessary-information.yml', import.meta.url);
const written = `${JSON.stringify(table.parse(parse(readFileSync(source, 'utf8'))), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    console.error('policy/necessary-information.json is not what policy/necessary-information.yml says.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, written);
}
