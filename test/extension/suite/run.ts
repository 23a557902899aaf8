/** What the editor loads: runs every `*.test.cjs` beside it with Mocha and writes the result. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { nonceVariable, resultVariable, writeSuiteResult, type TestOutcome } from '../suite-result.js';

/** Resolves where every test passed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, forbidPending: true, ...(process.env.GREP ? { grep: process.env.GREP } : {}) });
  for (const name of readdirSync(__dirname).filter(file => file.endsWith('.test.cjs')).sort()) mocha.addFile(join(__dirname, name));
  const tests: TestOutcome[] = [];
  const failures = await new Promise<number>(done => {
    mocha
      .run(done)
      .on('pass', test => tests.push({ title: test.fullTitle(), passed: true, duration: test.duration ?? 0 }))
      .on('fail', (test, error) => tests.push({ title: test.fullTitle(), passed: false, duration: test.duration ?? 0, error: (error as Error).stack ?? String(error) }));
  });
  const { [resultVariable]: path, [nonceVariable]: nonce = '' } = process.env;
  if (path !== undefined) writeSuiteResult(path, { nonce, editor: vscode.version, node: process.version, tests });
  if (failures > 0 || tests.length === 0) throw new Error(`${failures} of ${tests.length} tests failed.`);
}
