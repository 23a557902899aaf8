// Runs every generator, `tools/generate-*.{ts,mjs}`, in the order of their names, and hands on its arguments.
// With --check a generator writes nothing and ends with 1 when a file is not what it would write.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const generators = readdirSync(folder).filter(file => /^generate-.+[.](ts|mjs)$/.test(file)).sort();

const failed = generators.filter(file => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${file}`, ...process.argv.slice(2)], { stdio: 'inherit' });
  return status !== 0;
});

for (const file of failed) console.error(`tools/${file} failed; run 'npm run generate' and commit what it writes.`);
process.exitCode = failed.length === 0 ? 0 : 1;
