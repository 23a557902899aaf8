import assert from 'node:assert/strict';
import type { AnalysisResult } from '../../eslint-plugin/project/project-session.js';
import { openDemoProject } from './demo-project.js';
import { LanguageClient, type ClientChoices } from './language-client.js';

describe('the language server', () => {
  let client: LanguageClient | undefined;
  afterEach(async () => {
    await client?.stop();
    client = undefined;
  });

  async function start(choices: Omit<ClientChoices, 'openProject'> & Partial<Pick<ClientChoices, 'openProject'>>): Promise<LanguageClient> {
    client = new LanguageClient({ openProject: openDemoProject(), ...choices });
    await client.start(choices);
    await client.until('the first analysis', () => client!.statuses.some(({ state }) => state === 'ready' || state === 'failed' || state === 'off'));
    return client;
  }

  const oneDemo = { 'a.ts': 'let x;\ndemo(1);\n' };
  const at = (line: number, start: number, end = start) => ({ start: { line, character: start }, end: { line, character: end } });

  describe('diagnostics', () => {
    it('shows a finding of a file nobody opened, with its rule, page and path', async () => {
      const client = await start({ files: oneDemo });
      const [diagnostic, ...others] = client.diagnosticsOf('a.ts');
      assert.deepEqual(others, []);
      assert.deepEqual(diagnostic, {
        range: at(1, 5, 6),
        severity: 1,
        source: 'privacy-lint',
        code: 'no-demo',
        codeDescription: { href: new URL('fixtures/rules-docs/no-demo.md', import.meta.url).href },
        message: "'demo' takes *1*.",
        relatedInformation: [
          { location: { uri: client.uriOf('a.ts'), range: at(0, 0, 1) }, message: '1. Entry: a.ts' },
          { location: { uri: client.uriOf('a.ts'), range: at(1, 0, 4) }, message: '2. Call: demo(`1`)' },
        ],
        data: 'demo:1',
      });
    });

    it('follows typing, by increments', async () => {
      const client = await start({ files: { 'a.ts': '' } });
      await client.open('a.ts', '');
      await client.change('a.ts', at(0, 0), 'demo();\n');
      await client.change('a.ts', at(0, 5), '1');
      await client.until('the squiggle', () => client.diagnosticsOf('a.ts').length === 1);
      await client.change('a.ts', at(0, 5, 6), '2');
      await client.until('no squiggle', () => client.diagnosticsOf('a.ts').length === 0);
    });

    it('goes back to the disk when a document is closed', async () => {
      const client = await start({ files: oneDemo });
      await client.open('a.ts', 'demo(2);\n');
      await client.until('no squiggle', () => client.diagnosticsOf('a.ts').length === 0);
      await client.close('a.ts');
      await client.until('the squiggle', () => client.diagnosticsOf('a.ts').length === 1);
    });

    it('follows changes on the disk', async () => {
      const client = await start({ files: oneDemo });
      await client.changeOnDisk('a.ts', 'demo(1); demo(1);\n');
      await client.until('two squiggles', () => client.diagnosticsOf('a.ts').length === 2);
    });

    it('answers a scan that is asked for before the folder is open', async () => {
      client = new LanguageClient({ files: oneDemo, openProject: openDemoProject() });
      await client.start();
      assert.deepEqual(await client.scan(), { state: 'ready', findings: 1, errors: 1, files: 1 });
    });

    it('leaves alone a document outside the folder and one the project does not hold', async () => {
      const client = await start({ files: oneDemo });
      await client.open('../elsewhere.ts', 'demo(1);');
      await client.open('notes.txt', 'demo(1);');
      assert.equal((await client.scan()).findings, 1);
      assert.deepEqual([...client.diagnosticsOf('../elsewhere.ts'), ...client.diagnosticsOf('notes.txt')], []);
    });

    it('shows a problem of the policy where it stands', async () => {
      const message = { en: "'jursdictions' is not a key.", 'zh-cn': '“jursdictions”不是键。' };
      const problems: AnalysisResult['problems'] = [{ file: 'privacy.yml', line: 2, column: 3, span: { start: 5, end: 17 }, message }];
      const client = await start({ files: { 'privacy.yml': 'a:\n  jursdictions: [cn]  \n' }, openProject: openDemoProject(() => ({ problems })) });
      assert.deepEqual(client.diagnosticsOf('privacy.yml'), [{ range: at(1, 2, 14), severity: 1, source: 'privacy-lint', code: 'policy', message: message.en }]);
      assert.deepEqual(client.statuses.at(-1), { state: 'failed', findings: 0, errors: 0, files: 0, reason: "privacy.yml:2: 'jursdictions' is not a key." }, 'the status names it');
    });
  });

  describe('a problem of the settings', () => {
    it('is told by the status, since it stands in no file', async () => {
      const message = { en: "There is no preset 'strange'.", 'zh-cn': '没有预设“strange”。' };
      const problems: AnalysisResult['problems'] = [{ file: '.', line: 1, column: 1, span: { start: 0, end: 0 }, message }];
      const client = await start({ files: oneDemo, openProject: openDemoProject(() => ({ problems, findings: [] })) });
      assert.equal(client.statuses.at(-1)?.reason, message.en);
      assert.deepEqual(client.diagnosticsOf('.'), []);
    });
  });

  describe('hover', () => {
    it('explains a finding: message, path, remedy, law, page and confidence', async () => {
      const client = await start({ files: oneDemo });
      const hover = await client.hover('a.ts', 1, 5);
      const page = new URL('fixtures/rules-docs/no-demo.md', import.meta.url).href;
      assert.deepEqual(hover, {
        range: at(1, 5, 6),
        contents: {
          kind: 'markdown',
          value: [
            "**'demo' takes \\*1\\*.**",
            '**Path**',
            `1. Entry \`a.ts\` [a.ts:1](${client.uriOf('a.ts')}#L1,1)\n2. Call \`\` demo(\`1\`) \`\` [a.ts:2](${client.uriOf('a.ts')}#L2,1)`,
            '**What satisfies the rule**',
            '```ts\ndemo(0);\n```',
            '**Law**',
            '[GDPR Art. 6\\(1\\)\\(a\\)](https://eur-lex.europa.eu/eli/reg/2016/679/oj)',
            `[no-demo](${page}) · Confidence: medium`,
          ].join('\n\n'),
        },
      });
    });

    it('leaves out message and path where the editor shows the diagnostic above', async () => {
      const client = await start({ files: oneDemo, options: { showsDiagnosticOnHover: true } });
      assert.match(JSON.stringify(await client.hover('a.ts', 1, 5)), /"value":"\*\*What satisfies the rule\*\*/);
    });

    it('says nothing beside a finding', async () => {
      const client = await start({ files: oneDemo });
      assert.equal(await client.hover('a.ts', 0, 0), null);
    });

    it('waits for the analysis of what was typed last', async () => {
      const client = await start({ files: { 'a.ts': '' } });
      await client.open('a.ts', '');
      await client.change('a.ts', at(0, 0), 'demo(1);');
      assert.ok(await client.hover('a.ts', 0, 5));
    });
  });

  describe('code actions', () => {
    it('offers fixes, preferred, then suggestions, then to ignore', async () => {
      const client = await start({ files: oneDemo });
      const diagnostics = client.diagnosticsOf('a.ts');
      const actions = await client.actions('a.ts', at(1, 5), diagnostics);
      assert.deepEqual(
        actions.map(({ title, isPreferred, kind }) => ({ title, isPreferred, kind })),
        [
          { title: 'Replace 1 by 0', isPreferred: true, kind: 'quickfix' },
          { title: 'Replace 1 by 2', isPreferred: undefined, kind: 'quickfix' },
          { title: 'Ignore no-demo on this line with a reason', isPreferred: undefined, kind: 'quickfix' },
        ],
      );
      assert.deepEqual(actions[0]?.edit, { changes: { [client.uriOf('a.ts')]: [{ range: at(1, 5, 6), newText: '0' }] } });
      assert.deepEqual(actions[0]?.diagnostics, diagnostics);
      assert.deepEqual(actions[2]?.edit, { changes: { [client.uriOf('a.ts')]: [{ range: at(1, 0), newText: '// privacy-lint-ignore-next-line no-demo -- \n' }] } });
    });

    it('names the version of an open document and leaves the cursor where the reason goes, if the editor can', async () => {
      const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
      const client = await start({ files: oneDemo, capabilities: { workspace: { workspaceEdit } } });
      await client.open('a.ts', '  demo(1);');
      await client.until('the squiggle where it is now', () => client.diagnosticsOf('a.ts')[0]?.range.start.character === 7);
      const actions = await client.actions('a.ts', at(0, 7));
      const textDocument = { uri: client.uriOf('a.ts'), version: 1 };
      assert.deepEqual(actions[0]?.edit, { documentChanges: [{ textDocument, edits: [{ range: at(0, 7, 8), newText: '0' }] }] });
      const value = '  // privacy-lint-ignore-next-line no-demo -- ${1}\n';
      assert.deepEqual(actions[2]?.edit, { documentChanges: [{ textDocument, edits: [{ range: at(0, 0), snippet: { kind: 'snippet', value } }] }] });
    });

    it('adds the rule to a directive that stands there', async () => {
      const client = await start({ files: { 'a.ts': '// privacy-lint-ignore-next-line no-other -- because\ndemo(1);\n' } });
      const actions = await client.actions('a.ts', at(1, 5));
      assert.deepEqual(actions[2]?.edit, { changes: { [client.uriOf('a.ts')]: [{ range: at(0, 41), newText: ', no-demo' }] } });
    });

    it('writes the directive as the place asks: in a script, between JSX children, in a template', async () => {
      const files = {
        'script.tsx': 'export const view = () => (\n  <p title={demo(1)}>\n    Hello\n  </p>\n);\n',
        'children.tsx': 'export const view = () => (\n  <div>\n    <p>{demo(1)}</p>\n  </div>\n);\n',
        'braces.tsx': 'export const view = () => (\n  <div>\n    {demo(1)}\n  </div>\n);\n',
        'block.tsx': 'if (ready) {\n  demo(1);\n}\n',
        'template.vue': '<script setup>\nstart();\n</script>\n<template>\n  <p>{{ demo(1) }}</p>\n</template>\n',
        'setup.vue': '<template>\n  <p>Hello</p>\n</template>\n<script setup>\ndemo(1);\n</script>\n',
      };
      const client = await start({ files });
      const written = await Promise.all(
        Object.keys(files).map(async file => {
          const actions = await client.actions(file, client.diagnosticsOf(file)[0]!.range);
          return actions.at(-1)?.edit?.changes?.[client.uriOf(file)]?.[0]?.newText;
        }),
      );
      assert.deepEqual(written, [
        '  // privacy-lint-ignore-next-line no-demo -- \n',
        '    {/* privacy-lint-ignore-next-line no-demo --  */}\n',
        '    {/* privacy-lint-ignore-next-line no-demo --  */}\n',
        '  // privacy-lint-ignore-next-line no-demo -- \n',
        '  <!-- privacy-lint-ignore-next-line no-demo --  -->\n',
        '// privacy-lint-ignore-next-line no-demo -- \n',
      ]);
    });

    it('offers nothing to who asks for another kind, or beside a finding', async () => {
      const client = await start({ files: oneDemo });
      assert.deepEqual(await client.actions('a.ts', at(1, 5), [], ['refactor']), []);
      assert.deepEqual(await client.actions('a.ts', at(0, 0)), []);
    });
  });

  describe('settings', () => {
    it('speaks the language that is set', async () => {
      const client = await start({ files: oneDemo, settings: { locale: 'zh-cn' } });
      const [diagnostic] = client.diagnosticsOf('a.ts');
      assert.equal(diagnostic?.message, '“demo”取用 *1*。');
      assert.equal(diagnostic?.relatedInformation?.[0]?.message, '1. 入口: a.ts');
      const hover = await client.hover('a.ts', 1, 5);
      assert.match(JSON.stringify(hover), /怎样满足该规则\*\*\\n\\n先征得同意。/);
      await client.set({ locale: 'en' });
      await client.until('English', () => client.diagnosticsOf('a.ts')[0]?.message === "'demo' takes *1*.");
    });

    it("speaks the editor's language where none is set", async () => {
      const client = await start({ files: oneDemo, locale: 'zh-CN' });
      assert.equal(client.diagnosticsOf('a.ts')[0]?.message, '“demo”取用 *1*。');
    });

    it('turns off and on again', async () => {
      const client = await start({ files: oneDemo, settings: { enable: false } });
      assert.deepEqual(client.statuses.at(-1), { state: 'off', findings: 0, errors: 0, files: 0 });
      await client.set({ enable: true });
      await client.until('the squiggle', () => client.diagnosticsOf('a.ts').length === 1);
      await client.set({ enable: false });
      await client.until('no squiggle', () => client.diagnosticsOf('a.ts').length === 0);
    });

    it('takes severities by rule', async () => {
      const client = await start({ files: oneDemo, settings: { rules: { 'no-demo': 'warn' } } });
      assert.equal(client.diagnosticsOf('a.ts')[0]?.severity, 2);
      await client.set({ rules: { 'no-demo': 'off' } });
      await client.until('no squiggle', () => client.diagnosticsOf('a.ts').length === 0);
    });
  });

  describe('failures', () => {
    it('lives through an analysis that throws, says so, and goes on', async () => {
      const client = await start({ files: oneDemo });
      await client.open('a.ts', 'crash');
      await client.until('the failure', () => client.statuses.at(-1)?.state === 'failed');
      assert.equal(client.statuses.at(-1)?.reason, 'The analysis failed: The demo crashed.');
      await client.change('a.ts', at(0, 0, 5), 'demo(1);');
      await client.until('the recovery', () => client.statuses.at(-1)?.state === 'ready' && client.diagnosticsOf('a.ts').length === 1);
    });

    it('shows once that a rule failed', async () => {
      const text = { en: "The rule 'no-demo' failed on it (oops); its findings are missing here.", 'zh-cn': '' };
      const notices: AnalysisResult['notices'] = ['a.ts', 'b.ts'].map(path => ({ kind: 'ruleCrashed', path, text }));
      const client = await start({ files: oneDemo, openProject: openDemoProject(() => ({ notices })) });
      await client.scan();
      assert.deepEqual(client.messages, [`Privacy Lint: a.ts: ${text.en}`]);
    });

    it('tells how it fares: at work, then ready with its counts', async () => {
      const client = await start({ files: oneDemo });
      assert.deepEqual(client.statuses.at(0)?.state, 'analysing');
      assert.deepEqual(client.statuses.at(-1), { state: 'ready', findings: 1, errors: 1, files: 1 });
    });
  });
});
