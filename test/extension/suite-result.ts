import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What the suite writes when it is through, inside the editor. */
export interface SuiteResult {
  /** The word that this run was given. A result without it is from another run. */
  readonly nonce: string;
  /** The editor's and its Node's version. */
  readonly editor: string;
  readonly node: string;
  readonly tests: readonly TestOutcome[];
}

export interface TestOutcome {
  readonly title: string;
  readonly passed: boolean;
  /** Unit: ms. */
  readonly duration: number;
  readonly error?: string;
}

/** The variables that tell the suite where to write and which word to use. */
export const resultVariable = 'PRIVACY_LINT_SUITE_RESULT';
export const nonceVariable = 'PRIVACY_LINT_SUITE_NONCE';

/** Writes a result as a whole or not at all. */
export function writeSuiteResult(path: string, result: SuiteResult): void {
  writeFileSync(`${path}.part`, JSON.stringify(result));
  renameSync(`${path}.part`, path);
}

/** Reads the result of this run; `undefined` where the suite did not come to its end. */
export function readSuiteResult(path: string, nonce: string): SuiteResult | undefined {
  if (!existsSync(path)) return undefined;
  const result = JSON.parse(readFileSync(path, 'utf8')) as SuiteResult;
  return result.nonce === nonce ? result : undefined;
}

/**
 * Prints a result and gives the exit code of the run: 0 where both witnesses say so, the editor by its exit code and the suite by its
 * result, and something was tested; 1 where a test failed; 2 where the suite did not come to its end. One witness is not enough: the
 * editor reports success when the process that runs extensions is killed.
 */
export function judge(editorCode: number, result: SuiteResult | undefined): 0 | 1 | 2 {
  const tests = result?.tests ?? [];
  for (const { title, passed, duration, error } of tests) {
    console.log(`  ${passed ? '✔' : '✘'} ${title} (${duration} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gm, '      '));
  }
  const passed = tests.filter(test => test.passed).length;
  const failed = tests.length - passed;
  const isBroken = result === undefined || tests.length === 0 || (failed === 0 && editorCode !== 0);
  if (result) console.log(`VS Code ${result.editor}, Node ${result.node}`);
  if (isBroken) console.log(result === undefined ? 'The suite did not come to its end.' : `No test ran, or the editor ended with ${editorCode}.`);
  report(passed, isBroken ? failed + 1 : failed);
  if (isBroken) return 2;
  return failed === 0 ? 0 : 1;
}

/** Prints the totals, and appends them to the file in which all test runs are counted. */
export function report(passed: number, failed: number): void {
  console.log(`${passed} passed, ${failed} failed`);
  if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify({ passed, failed })}\n`);
}
