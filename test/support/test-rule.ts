import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { Linter, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import plugin from '../../eslint-plugin/index.js';
import { createScratchProject } from './scratch-project.js';

/** Code a rule is silent about. `name` completes "It is silent when…". */
export interface ValidCase {
  readonly name: string;
  readonly code: string;
  /** Where the code stands in the project. */
  readonly filename?: string;
  /** The other files of the project, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The project's `privacy.yml`. */
  readonly policy?: string;
  readonly options?: readonly [object];
  readonly locale?: 'zh-cn';
}

/** Code a rule reports. `name` completes "It reports when…". */
export interface InvalidCase extends ValidCase {
  readonly errors: readonly CaseError[];
  /** The code that the rule's fixes leave. */
  readonly output?: string;
}

/** What is reported; `also` holds the further places that the message names, as line and column. */
export type CaseError = RuleTester.TestCaseError & { readonly also?: string };

/**
 * Tests a rule as ESLint runs it, each case as a project of its own. Of each suggestion and fix it also tests that the code it leaves has one
 * finding less at least, and none of any rule that was not there before; others about the same code may go with it.
 */
export function testRule(name: string, { valid, invalid }: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] }): void {
  const tester = new RuleTester({ languageOptions });
  const ready = (list: readonly ValidCase[]) => list.map(toTesterCase);
  tester.run(name, plugin.rules![name]!, { valid: ready(valid), invalid: ready(invalid) as RuleTester.InvalidTestCase[] });
  describe(`the suggestions of ${name}`, () => {
    for (const one of invalid) {
      it(`settle the finding when ${one.name}`, () => {
        const before = lint(name, one, one.code);
        for (const message of before.filter(({ ruleId }) => ruleId === `privacy/${name}`)) {
          const changes = [...(message.suggestions ?? []), ...(message.fix ? [{ desc: 'the fix', fix: message.fix }] : [])];
          for (const { desc, fix } of changes) {
            const code = one.code.slice(0, fix.range[0]) + fix.text + one.code.slice(fix.range[1]);
            const after = lint(name, one, code);
            assert.deepEqual(after.filter(({ fatal }) => fatal).map(problem => problem.message), [], `'${desc}' leaves code that parses`);
            const others = before.filter(other => other !== message);
            const left = after.map(textOf);
            assert.deepEqual(left, others.map(textOf).filter(text => left.includes(text)), `'${desc}' settles the finding and makes no other`);
          }
        }
      });
    }
  });
}

const languageOptions = { parser: tseslint.parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } };

function toTesterError({ also, ...error }: CaseError): RuleTester.TestCaseError {
  return also === undefined ? error : { ...error, messageId: `${error.messageId!}Also`, ...(error.data && { data: { ...error.data, places: also } }) };
}

function toTesterCase(one: ValidCase | InvalidCase): RuleTester.ValidTestCase {
  const { files, policy, locale, filename = 'code.tsx', options, ...rest } = one;
  return { ...rest, ...('errors' in one && { errors: one.errors.map(toTesterError) }), ...(options && { options: [...options] }), ...placeOf(one, filename) };
}

/** A case that needs other files is a folder; any other stands alone. */
function placeOf({ code, files, policy, locale }: ValidCase, filename: string): { readonly filename: string; readonly settings: NonNullable<Linter.Config['settings']> } {
  const isAlone = files === undefined && policy === undefined;
  const root = isAlone ? undefined : createScratchProject({ ...files, ...(policy === undefined ? {} : { 'privacy.yml': policy }), [filename]: code });
  return { filename: root === undefined ? filename : join(root, filename), settings: { privacyLint: { ...(locale && { locale }), ...(root && { root }) } } };
}

function lint(name: string, one: ValidCase, code: string): readonly Linter.LintMessage[] {
  const { filename, settings } = placeOf({ ...one, code }, one.filename ?? 'code.tsx');
  const linter = new Linter({ cwd: one.files === undefined && one.policy === undefined ? process.cwd() : dirname(filename) });
  const rules = Object.fromEntries(Object.keys(plugin.rules ?? {}).map(rule => [`privacy/${rule}`, rule === name && one.options ? ['error', ...one.options] : 'error']));
  return linter.verify(code, [{ files: ['**'], plugins: { privacy: plugin }, languageOptions, settings, rules: rules as Linter.RulesRecord }], { filename });
}

function textOf({ ruleId, message }: Linter.LintMessage): string {
  // Where else it is moves with the code.
  return `${ruleId ?? 'parser'}: ${message.replace(/ Also at [\d:, and]+\.$/, '')}`;
}
