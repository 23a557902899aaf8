/**
 * Runs the same suite in a desktop VS Code, for machines that may download one or have it: `npm run test:electron`. The editor is the one
 * named by `VSCODE_PATH`, else the version in `VSCODE_VERSION` (`stable` without it), downloaded into `.vscode-test/`.
 */

import { runTests } from '@vscode/test-electron';
import { randomUUID } from 'node:crypto';
import { buildExtension, buildSuite, fixture, projectFolder } from './build-suite.js';
import { SessionFolder } from './editor/session-folder.js';
import { judge, nonceVariable, readSuiteResult, resultVariable } from './suite-result.js';

buildExtension();
const suite = await buildSuite();
const folder = new SessionFolder(fixture);
const nonce = randomUUID();
const resultFile = folder.in('result.json');
let code: number;
try {
  code = await runTests({
    ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : { version: process.env.VSCODE_VERSION ?? 'stable' }),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: suite,
    extensionTestsEnv: { [resultVariable]: resultFile, [nonceVariable]: nonce },
    launchArgs: [folder.workspace, '--user-data-dir', folder.in('data'), '--extensions-dir', folder.in('extensions'), '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  code = 2;
}
const verdict = judge(code, readSuiteResult(resultFile, nonce));
folder.remove();
process.exit(verdict);
