import assert from 'node:assert/strict';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

describe('the JSON report', () => {
  it('has a shape that is kept', async () => {
    const { out } = await runCli(createScratchProject({ 'src/a.ts': "\nshout('火');", 'b.min.js': '' }), ['scan', '--format', 'json']);
    const report = JSON.parse(out);
    const { fingerprint, ...finding } = report.findings[0];
    assert.match(fingerprint, /^[0-9a-f]{32}:1$/);
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'findings', 'notices', 'warnings', 'unresolved', 'summary']);
    assert.deepEqual(report.notices, [{ kind: 'minified', file: 'b.min.js', message: { en: 'It was skipped because it is minified.', 'zh-cn': '已跳过：文件是压缩后的代码。' } }]);
    assert.deepEqual(report.summary, { errors: 1, warnings: 0, files: 1, skipped: 1, unresolved: 0, inBaseline: 0, goneFromBaseline: 0, fixed: 0 });
    assert.deepEqual(finding, {
      rule: 'no-shouting',
      messageId: 'loud',
      message: { en: "'火' is shouted.", 'zh-cn': '“火”被大声喊出。' },
      severity: 'error',
      confidence: 'high',
      file: 'src/a.ts',
      start: { line: 2, column: 1, offset: 1 },
      end: { line: 2, column: 11, offset: 11 },
      path: [{ kind: 'source', text: "'火'", file: 'src/a.ts', start: { line: 2, column: 7, offset: 7 }, end: { line: 2, column: 10, offset: 10 } }],
      related: [],
      law: [{ jurisdiction: 'cn', article: 'PIPL Art. 6', url: 'https://example.org/pipl' }],
      fixes: [
        { kind: 'fix', title: { en: 'Whisper it', 'zh-cn': '改为低声' }, edits: [{ file: 'src/a.ts', start: { line: 2, column: 1, offset: 1 }, end: { line: 2, column: 6, offset: 6 }, text: 'whisper' }] },
        { kind: 'suggestion', title: { en: 'Say nothing', 'zh-cn': '不说' }, edits: [{ file: 'src/a.ts', start: { line: 2, column: 1, offset: 1 }, end: { line: 2, column: 11, offset: 11 }, text: '' }] },
      ],
    });
  });

  it('gives the same text for the same files', async () => {
    const root = createScratchProject({ 'a.ts': "shout('fire');", 'b.ts': "shout('flood');" });
    const [first, second] = [await runCli(root, ['scan', '--format', 'json']), await runCli(root, ['scan', '--format', 'json'])];
    assert.equal(first.out, second.out);
  });
});
