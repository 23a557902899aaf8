import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

// The schema as OASIS publishes it.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('../support/sarif-schema-2.1.0.json', import.meta.url), 'utf8')));

async function sarifOf(files: Readonly<Record<string, string>>, ...input: readonly string[]): Promise<Log> {
  const { out } = await runCli(createScratchProject(files), ['scan', '--format', 'sarif', ...input]);
  return JSON.parse(out) as Log;
}

describe('the SARIF report', () => {
  it('is valid against the schema, in both languages', async () => {
    for (const locale of ['en', 'zh-cn']) {
      const log = await sarifOf({ 'src/a b/大.ts': "shout('fire');\nshout('flood');", 'x.min.js': '' }, '--locale', locale);
      assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
    }
    assert.ok(validate(await sarifOf({ 'a.ts': '' })), JSON.stringify(validate.errors));
  });

  it('is refused by the schema where it is wrong', async () => {
    const log = await sarifOf({ 'a.ts': "shout('fire');" });
    assert.ok(!validate({ ...log, version: '2.0.0' }));
  });

  it('gives each finding its place, its whole path, its fingerprint and its fixes', async () => {
    const { runs } = await sarifOf({ 'src/a b.ts': "\n\tshout('fire');" });
    const run = runs[0]!;
    const result = run.results?.[0];
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(result?.ruleId, 'no-shouting');
    assert.equal(run.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'no-shouting');
    assert.equal(result?.level, 'error');
    assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: 'SRCROOT' },
      region: { startLine: 2, startColumn: 2, endLine: 2, endColumn: 15, snippet: { text: "shout('fire')" } },
    });
    const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    assert.deepEqual(steps.map(({ kinds, executionOrder, location }) => [kinds?.[0], executionOrder, location?.physicalLocation?.region?.startColumn]), [['source', 1, 8], ['sink', 2, 2]]);
    assert.match(result?.partialFingerprints?.['primaryLocationLineHash'] ?? '', /^[0-9a-f]{32}:1$/);
    assert.equal(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, 'whisper');
  });

  it('lists the rules with help and tags', async () => {
    const { runs } = await sarifOf({ 'a.ts': '' });
    const [rule] = runs[0]?.tool.driver.rules ?? [];
    assert.match(rule?.help?.text ?? '', /Disallow shouting\nPIPL Art\. 6: https:/);
    assert.deepEqual(rule?.properties?.tags, ['privacy', 'cn', 'us-il']);
  });

  it('tells what was not analysed', async () => {
    const { runs } = await sarifOf({ 'a.ts': 'crash()', 'b.min.js': '' });
    const notifications = runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.deepEqual(
      notifications.slice(0, 2).map(({ level, locations }) => [level, locations?.[0]?.physicalLocation?.artifactLocation?.uri]),
      [['error', 'a.ts'], ['note', 'b.min.js']],
    );
  });
});
