import assert from 'node:assert/strict';
import { writeHtml } from '../../cli/report/html.js';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

async function htmlOf(files: Readonly<Record<string, string>>): Promise<string> {
  return (await runCli(createScratchProject(files), ['scan', '--format', 'html'])).out;
}

describe('the HTML report', () => {
  it('asks nothing of the network', async () => {
    const page = await htmlOf({ 'a.ts': "shout('fire');" });
    assert.doesNotMatch(page, /<link|<img|<iframe|<script[^>]+src|@import|url\(|fetch\(|XMLHttpRequest/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  });

  it('shows code as text, whatever it says', async () => {
    const page = await htmlOf({ 'a.ts': "shout('fire'); // </code><script>alert(1)</script>", '<b>.min.js': '' });
    assert.doesNotMatch(page, /<script>alert|<b>\.min/);
    assert.match(page, /&#60;script&#62;alert/);
  });

  it('says everything in both languages', async () => {
    const page = await htmlOf({ 'a.ts': "shout('fire');" });
    assert.match(page, /<span lang="en">&#39;fire&#39; is shouted\.<\/span><span lang="zh-CN">“fire”被大声喊出。<\/span>/);
    assert.match((await htmlOf({ 'a.ts': '' })), /<span lang="en">No findings\.<\/span><span lang="zh-CN">没有发现问题。<\/span>/);
  });

  it('draws where data go, once wide and once narrow, and lists it as a table', () => {
    const text = 'log(user.email);';
    const place = { file: 'a.ts', start: 0, end: 15 };
    const page = writeHtml({
      result: {
        root: '/app', findings: [], notices: [], unresolved: [], problems: [], warnings: [],
        stats: { files: 1, reported: 1, lowered: 1, summarised: 0, reused: 0 },
        flows: [{ category: 'user.contact.email', name: { en: 'e-mail', 'zh-cn': '电子邮箱' }, to: 'log', place }],
        texts: new Map([['a.ts', text]]),
      },
      findings: [], inBaseline: 0, goneFromBaseline: 0, fixed: 0, rules: [], locale: 'en', version: '1.0.0', workingFolder: '/app',
    });
    assert.equal(page.match(/<svg class="flows (wide|narrow)"/g)?.length, 2);
    assert.match(page, /<td><span lang="en">e-mail<\/span>.*<td>a\.ts:1<\/td><td><span lang="en">logs<\/span>/);
  });
});
