import assert from 'node:assert/strict';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

const files = { 'src/a,b.ts': "\nshout('100% <fire>');\n", 'c.min.js': '' };

async function reportIn(format: string, project: Readonly<Record<string, string>> = files): Promise<string> {
  return (await runCli(createScratchProject(project), ['scan', '--format', format])).out;
}

describe('other formats', () => {
  it('github: commands with escaped properties', async () => {
    assert.equal(
      await reportIn('github'),
      [
        "::error file=src/a%2Cb.ts,line=2,endLine=2,col=1,endColumn=21,title=no-shouting::'100%25 <fire>' is shouted.",
        '::notice file=c.min.js::It was skipped because it is minified.',
        'privacy-lint: 1 error(s), 0 warning(s), 0 unresolved',
        '',
      ].join('\n'),
    );
  });

  it('gitlab: issues with a fingerprint that no two share', async () => {
    const issues = JSON.parse(await reportIn('gitlab', { 'a.ts': "shout('fire');", 'b.ts': "shout('fire');" }));
    assert.equal(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size, 2);
    const { fingerprint, ...issue } = issues[0];
    assert.match(fingerprint, /^[0-9a-f]{40}$/);
    assert.deepEqual(issue, { description: "'fire' is shouted.", check_name: 'no-shouting', severity: 'critical', location: { path: 'a.ts', lines: { begin: 1, end: 1 } } });
  });

  it('junit: a failed case for each finding, a passed one where there is none', async () => {
    assert.match(await reportIn('junit'), /<testsuite name="src\/a,b\.ts" tests="1" failures="1" errors="0">\n {4}<testcase name="no-shouting src\/a,b\.ts:2:1" .*message="&#39;100% &#60;fire&#62;&#39; is shouted\."/);
    assert.match(await reportIn('junit', { 'a.ts': '' }), /tests="1" failures="0"/);
  });

  it('markdown: a table and each path', async () => {
    const text = await reportIn('markdown');
    assert.match(text, /\| error \| '100% \\<fire\\>' is shouted\. \| `src\/a,b\.ts:2` \| `no-shouting` \|/);
    assert.match(text, /1\. source `src\/a,b\.ts:2` `'100% <fire>'`\n2\. `src\/a,b\.ts:2` `shout\('100% <fire>'\)`/);
  });

  it('agent: a block for each finding, with its edits', async () => {
    assert.match(await reportIn('agent'), /^src\/a,b\.ts:2:1 error no-shouting confidence=high\n {2}says: .*\n {2}code: .*\n {2}source: src\/a,b\.ts:2:7 .*\n {2}fix: Whisper it\n {4}src\/a,b\.ts:2:1-2:6 => "whisper"\n/);
  });
});
