import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** The project's folder, which is also the extension in development. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The workspace that the tests open, in a copy. */
export const fixture = join(projectFolder, 'test', 'extension', 'fixtures', 'store');

/** Bundles the extension as it ships. */
export function buildExtension(): void {
  execFileSync(process.execPath, [join(projectFolder, 'tools', 'build.mjs'), 'extension'], { stdio: 'inherit' });
}

/** Bundles the suite for the editor, which loads CommonJS; gives the path of the file to load. */
export async function buildSuite(): Promise<string> {
  const folder = join(projectFolder, '.build', 'extension-suite');
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ['test/extension/suite/run.ts', ...globSync('test/extension/suite/*.test.ts', { cwd: projectFolder })],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    sourcemap: 'inline',
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(folder, 'run.cjs');
}
