import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, RuleTester, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { createPlugin } from '../../eslint-plugin/create-plugin.js';
import { createScratchProject } from '../support/scratch-project.js';
import { shoutRule } from '../support/shout-rule.js';
import '../support/stand-in-engine.js';

const plugin = createPlugin([shoutRule]);

function lint(root: string, config: Linter.Config = {}, options: ESLint.Options = {}): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [...plugin.configs.recommended, { languageOptions: { parser: tseslint.parser as Linter.Parser } }, config], ...options });
}

async function messagesOf(eslint: ESLint, ...patterns: readonly string[]): Promise<readonly Linter.LintMessage[]> {
  return (await eslint.lintFiles([...patterns])).flatMap(({ messages }) => messages);
}

describe('the ESLint plugin', () => {
  it('says what it is', () => {
    assert.equal(plugin.meta?.name, 'eslint-plugin-privacy');
    assert.equal((plugin.meta as Record<string, unknown>)['namespace'], 'privacy');
    assert.match(plugin.meta?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(Object.keys(plugin.configs), ['recommended', 'strict', 'all', 'cn', 'eu', 'us']);
  });

  it('reports at the place of the finding, with its message', async () => {
    const root = createScratchProject({ 'src/a.ts': "const x: number = 1;\n  shout('fire');" });
    const [message, ...others] = await messagesOf(lint(root), 'src/a.ts');
    assert.deepEqual(others, []);
    assert.equal(message?.ruleId, 'privacy/no-shouting');
    assert.equal(message?.message, "'fire' is shouted.");
    assert.deepEqual([message?.severity, message?.line, message?.column, message?.endLine, message?.endColumn], [2, 2, 3, 2, 16]);
  });

  it('speaks the language of the settings', async () => {
    const root = createScratchProject({ 'a.ts': "shout('fire');" });
    const [message] = await messagesOf(lint(root, { settings: { privacyLint: { locale: 'zh-cn' } } }), 'a.ts');
    assert.equal(message?.message, '“fire”被大声喊出。');
    assert.equal(message?.suggestions?.[0]?.desc, '不说');
  });

  it('counts offsets behind a byte order mark as ESLint does', async () => {
    const root = createScratchProject({ 'a.ts': "\uFEFFshout('fire');" });
    const [message] = await messagesOf(lint(root), 'a.ts');
    assert.deepEqual([message?.line, message?.column], [1, 1]);
    const [result] = await lint(root, {}, { fix: true }).lintFiles(['a.ts']);
    assert.equal(result?.output, "\uFEFFwhisper('fire');");
  });

  it('offers suggestions', async () => {
    const [message] = await messagesOf(lint(createScratchProject({ 'a.ts': "shout('fire');" })), 'a.ts');
    assert.deepEqual(message?.suggestions?.map(({ desc, fix }) => [desc, fix.text]), [['Say nothing', '']]);
  });

  it('follows the policy: severity is of the configuration, off and options are of both', async () => {
    const root = createScratchProject({ 'a.ts': "shout('fire'); shout('flood');", 'privacy.yml': 'rules:\n  no-shouting: [error, { allow: [fire] }]\n' });
    assert.deepEqual((await messagesOf(lint(root), 'a.ts')).map(({ message }) => message), ["'flood' is shouted."]);
    const own = lint(root, { rules: { 'privacy/no-shouting': ['warn', { allow: ['flood'] }] } });
    assert.deepEqual((await messagesOf(own, 'a.ts')).map(({ message, severity }) => [message, severity]), [["'fire' is shouted.", 1]]);
    const silent = createScratchProject({ 'a.ts': "shout('fire');", 'privacy.yml': 'rules:\n  no-shouting: off\n' });
    assert.deepEqual(await messagesOf(lint(silent), 'a.ts'), []);
  });

  it('says what is wrong with a policy', async () => {
    const root = createScratchProject({ 'a.ts': '', 'privacy.yml': 'audience: robots\n' });
    await assert.rejects(messagesOf(lint(root), 'a.ts'), /The privacy policy cannot be used\.\n.*privacy\.yml:1:11/);
  });

  it('warns of packs that are not as the lock has them, and keeps a frozen one from running', async () => {
    const root = createScratchProject({ 'a.ts': "shout('fire');", 'privacy.yml': 'extends: [privacy:recommended, ./mine]\n', 'mine/pack.yml': 'id: acme/mine\nversion: 1.0.0\n', 'privacy.lock': 'lockVersion: 1\npacks: []\n' });
    const warning = new Promise<Error>(resolve => process.once('warning', resolve));
    assert.equal((await messagesOf(lint(root), 'a.ts')).length, 1);
    const { name, message } = await warning;
    assert.equal(name, 'PrivacyLintWarning');
    assert.match(message, /privacy\.lock:1:1 \.\/mine is not in privacy\.lock\.$/);
    await assert.rejects(messagesOf(lint(root, { settings: { privacyLint: { frozenLock: true } } }), 'a.ts'), /The privacy policy cannot be used\.\n.*privacy\.lock:1:1 \.\/mine is not in/);
  });

  it('knows directives of its own and of ESLint', async () => {
    const root = createScratchProject({
      'a.ts': "// privacy-lint-ignore-next-line no-shouting -- a fire\nshout('fire');\n// eslint-disable-next-line privacy/no-shouting -- a flood\nshout('flood');\n// privacy-lint-ignore-next-line no-shouting -- nothing\nwhisper();",
    });
    assert.deepEqual((await messagesOf(lint(root), 'a.ts')).map(({ ruleId, line }) => [ruleId, line]), [['privacy/directive', 5]]);
  });

  it('reports neither tests nor what the policy ignores', async () => {
    const root = createScratchProject({ 'a.test.ts': "shout('fire');", 'old/b.ts': "shout('fire');", 'privacy.yml': 'ignore: ["old/**"]\n' });
    assert.deepEqual(await messagesOf(lint(root), '.'), []);
  });

  it('sees a file that changed between two runs, on disk or in the editor alone', async () => {
    const root = createScratchProject({ 'a.ts': "shout('fire');" });
    const eslint = lint(root);
    assert.equal((await messagesOf(eslint, 'a.ts')).length, 1);
    writeFileSync(join(root, 'a.ts'), "whisper('fire');");
    assert.equal((await messagesOf(eslint, 'a.ts')).length, 0);
    const [unsaved] = await eslint.lintText("\nshout('storm');", { filePath: join(root, 'a.ts') });
    assert.deepEqual(unsaved?.messages.map(({ line, message }) => [line, message]), [[2, "'storm' is shouted."]]);
  });

  it('analyses a text without a file alone', async () => {
    const [result] = await lint(createScratchProject({})).lintText("shout('fire');", { filePath: 'not-there.ts' });
    assert.equal(result?.messages.length, 1);
  });

  it('works with a parser that gives nothing but a program, as for another kind of file', async () => {
    const text = "<script setup>\nshout('fire');\n</script>";
    const root = createScratchProject({ 'a.vue': text });
    const ast = { type: 'Program', body: [], sourceType: 'module', comments: [], tokens: [], range: [0, text.length], loc: { start: { line: 1, column: 0 }, end: { line: 3, column: 9 } } };
    const eslint = lint(root, { languageOptions: { parser: { parseForESLint: () => ({ ast }) } as unknown as Linter.Parser } });
    assert.deepEqual((await messagesOf(eslint, 'a.vue')).map(({ line, column }) => [line, column]), [[2, 1]]);
  });

  it('needs no parser but the default one', async () => {
    const root = createScratchProject({ 'a.js': "shout('fire');" });
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: plugin.configs.recommended });
    assert.equal((await messagesOf(eslint, 'a.js')).length, 1);
  });
});

new RuleTester({ languageOptions: { parser: tseslint.parser as Linter.Parser } }).run('no-shouting', plugin.rules!['no-shouting']! as never, {
  valid: [{ name: 'nobody shouts', code: "whisper('fire');" }, { name: 'the word is allowed', code: "shout('fire');", options: [{ allow: ['fire'] }] }],
  invalid: [
    {
      name: 'somebody shouts',
      code: "shout('fire');",
      output: "whisper('fire');",
      errors: [{ messageId: 'loud', data: { what: 'fire' }, line: 1, column: 1, endLine: 1, endColumn: 14, suggestions: [{ messageId: 'drop', output: ';' }] }],
    },
  ],
});
