import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes a generated file; with `--check` says whether it is what it should be and sets the exit code. */
export function writeGenerated(path: string, text: string): void {
  const name = relative(root, path);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not what its sources give.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, text);
  console.log(`${name} written.`);
}
