import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

const loud = { 'src/a.ts': "shout('fire');\n" };

describe('privacy-lint scan', () => {
  it('ends with 0 where there is nothing to report', async () => {
    const { code, out } = await runCli(createScratchProject({ 'a.ts': 'whisper();' }), ['scan']);
    assert.equal(code, 0);
    assert.match(out, /No findings\.\n1 file analysed\. 0 places unresolved, 0 files or folders skipped/);
  });

  it('ends with 1 on an error and shows the code and the path', async () => {
    const { code, out } = await runCli(createScratchProject({ 'src/a.ts': "\n  shout('fire');\n" }), ['scan']);
    assert.equal(code, 1);
    assert.equal(
      out,
      [
        'src/a.ts',
        '',
        "  error  'fire' is shouted.",
        '         no-shouting · 2:3 · PIPL Art. 6',
        '',
        "    2 │   shout('fire');",
        '      │   ~~~~~~~~~~~~~',
        '    path',
        "      1  source  2:9  'fire'",
        '',
        '1 finding: 1 error, 0 warnings.',
        '1 file analysed. 0 places unresolved, 0 files or folders skipped or not read',
        'whole.',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese if asked, or if the system does', async () => {
    const root = createScratchProject(loud);
    const { out } = await runCli(root, ['scan', '--locale', 'zh-cn']);
    assert.match(out, /错误 {2}“fire”被大声喊出。/);
    assert.match(out, /共 1 个结果：1 个错误，0 个警告。/);
    assert.match((await runCli(root, ['scan'], { language: 'zh_CN.UTF-8' })).out, /共 1 个结果/);
  });

  it('keeps to 60 columns', async () => {
    const text = `export function greet() { return { now: true, where: 'in the hall', then: shout('${'x'.repeat(30)}') }; }\n`;
    for (const locale of ['en', 'zh-cn']) {
      const { out } = await runCli(createScratchProject({ 'src/a.ts': text, 'b.min.js': 'x' }), ['scan', '--locale', locale], { columns: 60 });
      for (const line of out.split('\n')) assert.ok(line.length <= 60, line);
    }
  });

  it('colours a terminal only', async () => {
    const root = createScratchProject(loud);
    const escape = '\u001b[';
    assert.ok(!(await runCli(root, ['scan'])).out.includes(escape));
    assert.ok((await runCli(root, ['scan'], { hasColor: true })).out.includes(escape));
    await runCli(root, ['scan', '--output', 'report.txt'], { hasColor: true });
    assert.ok(!readFileSync(join(root, 'report.txt'), 'utf8').includes(escape));
  });

  it('shows progress only where someone watches', async () => {
    const root = createScratchProject(loud);
    assert.equal((await runCli(root, ['scan'])).error, '');
    assert.match((await runCli(root, ['scan'], { isWatched: true })).error, /Reading files…/);
  });

  it('reports the named paths only, and analyses what lies around them', async () => {
    const root = createScratchProject({ ...loud, 'src/b.ts': "shout('flood');" });
    const { out } = await runCli(root, ['scan', 'src/b.ts']);
    assert.match(out, /flood/);
    assert.doesNotMatch(out, /fire/);
    assert.match(out, /2 files analysed/);
  });

  it('scans a project outside the working folder', async () => {
    const root = createScratchProject(loud);
    const { code, out } = await runCli(createScratchProject({}), ['scan', root]);
    assert.equal(code, 1);
    assert.match(out, /src\/a\.ts/);
  });

  it('does not report tests, but analyses them', async () => {
    const { code, out } = await runCli(createScratchProject({ 'src/a.test.ts': "shout('fire');" }), ['scan']);
    assert.equal(code, 0);
    assert.match(out, /1 file analysed/);
  });

  it('reads offsets as editors do in a file with a byte order mark', async () => {
    const { out } = await runCli(createScratchProject({ 'a.ts': "\uFEFFshout('fire');" }), ['scan']);
    assert.match(out, /no-shouting · 1:1/);
  });

  it('names a rule that fell and goes on', async () => {
    const { code, out } = await runCli(createScratchProject({ 'a.ts': 'crash()', ...loud }), ['scan']);
    assert.equal(code, 1);
    assert.match(out, /a\.ts: The rule 'no-shouting' failed on it \(The rule fell\.\)/);
  });

  it('skips a bundle of 5 MB and says so', async () => {
    const { code, out } = await runCli(createScratchProject({ 'vendor.js': 'x'.repeat(5 * 1024 * 1024), 'a.ts': '' }), ['scan']);
    assert.equal(code, 0);
    assert.match(out, /vendor\.js: It was skipped because it is larger than 1 MB \(5\.0 MB\)\./);
  });

  it('names a file that it could not parse whole, and what is wrong in it', async () => {
    const { code, out } = await runCli(createScratchProject({ 'a.ts': 'const x = { ; if (', 'b.ts': 'whisper();' }), ['scan']);
    assert.equal(code, 0);
    assert.match(out, /1 file or folder skipped or not\s+read\s+whole\.\n {2}a\.ts: It could not be parsed whole, so that findings may be missing: Property\s+assignment expected\./);
  });

  it('names a component whose block goes on to the end of the file', async () => {
    const script = "<script setup>\nwhisper();\n";
    const { out } = await runCli(createScratchProject({ 'Cut.vue': script, 'Whole.vue': `${script}</script >\n<template><p/></template>\n<template />\n` }), ['scan']);
    assert.match(out, /1 file or folder skipped or not\s+read\s+whole\.\n {2}Cut\.vue: It could not be parsed whole, so that findings may be missing:\s+<script> is not closed\./);
  });

  it('says which consent checks of the policy the project does not have, or do not stand for what they claim', async () => {
    const guards = ['    - { function: "src/gate#alowed", purpose: payment, level: separate }', '    - { function: "src/gate#allowed", level: separate }', '    - { function: "src/gate#allowed", purpose: payment, level: separate }', '    - { function: "src/gate#allowed", level: purpose }'];
    const { code, error } = await runCli(createScratchProject({ 'src/gate.ts': 'export const allowed = () => whisper();\n', 'privacy.yml': `consent:\n  guards:\n${guards.join('\n')}\n` }), ['scan']);
    assert.deepEqual([code, error], [0, [
      "privacy.yml:3:20: warning: The project does not have the consent check 'src/gate#alowed'.\n",
      "privacy.yml:4:20: warning: The consent check 'src/gate#allowed' has the level 'separate' and names no purpose; without one it stands for ordinary consent.\n",
    ].join('')]);
  });

  it('survives a file that does not parse', async () => {
    const { code } = await runCli(createScratchProject({ 'a.ts': 'export const = {{{ (', ...loud }), ['scan']);
    assert.equal(code, 1);
  });
});

describe('what the scan cannot do', () => {
  const fails = async (root: string, input: readonly string[], reason: RegExp) => {
    const { code, out, error } = await runCli(root, ['scan', ...input]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(error, reason);
  };

  it('ends with 2 where there are no files', () => fails(createScratchProject({ 'a.css': '' }), [], /no TypeScript, JavaScript or Vue file to analyse in the current folder/));
  it('ends with 2 on a path that is not there', () => fails(createScratchProject(loud), ['src', 'lib', 'b.ts'], /'lib' does not exist\.\n'b\.ts' does not exist\./));
  it('ends with 2 on a path it cannot read', async () => {
    const root = createScratchProject(loud);
    symlinkSync('loop', join(root, 'loop'));
    await fails(root, ['loop'], /'loop' could not be read: ELOOP/);
  });
  it('ends with 2 on a file of another kind', () => fails(createScratchProject({ 'a.css': '' }), ['a.css'], /'a\.css' is neither/));
  it('ends with 2 on a missing policy file', () => fails(createScratchProject(loud), ['--config', 'x.yml'], /policy file 'x\.yml' does not exist/));
  it('ends with 2 on an unknown rule, preset, format or option', async () => {
    const root = createScratchProject(loud);
    await fails(root, ['--rule', 'no-whispering'], /^There is no rule 'no-whispering'\. The rules are: no-shouting\.\n$/);
    await fails(root, ['--rule', 'no-shoutin'], /^There is no rule 'no-shoutin'; did you mean 'no-shouting'\?\n$/);
    await fails(root, ['--rule', 'acme/quiet'], /^There is no rule 'acme\/quiet': the policy and the packs that it extends have no such flow\.\n$/);
    const flow = "flows: [{ id: acme/no-names, from: [user.name], to: [log], severity: error, message: { en: A. } }]\n";
    await fails(createScratchProject({ ...loud, 'privacy.yml': flow }), ['--rule', 'acme/quiet', '--locale', 'zh-cn'], /^没有规则“acme\/quiet”：策略及其继承的规则包中没有这条数据流规则；已有：acme\/no-names。\n$/);
    await fails(root, ['--preset', 'moon'], /There is no preset 'moon'/);
    await fails(root, ['--format', 'pdf'], /The formats are pretty, json/);
    await fails(root, ['--loud'], /unknown option '--loud'/);
    await fails(root, ['--max-warnings', 'many'], /whole number/);
  });
  it('ends with 2 on a broken policy, with all its problems', async () => {
    const root = createScratchProject({ ...loud, 'privacy.yml': 'jurisdiction: [cn]\naudience: robots\nrules:\n  no-such-rule: error\n' });
    const { code, out, error } = await runCli(root, ['scan']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(error, /^privacy\.yml:1:1: .*\nprivacy\.yml:2:11: .*\nprivacy\.yml:4:3: .*\nNothing was analysed: the policy has 3 problems\.\n$/);
  });
  it('ends with 2 on two formats for one terminal', () => fails(createScratchProject(loud), ['--format', 'json', '--format', 'sarif'], /Only one format can go to the terminal/));
  it('ends with 2 on an output that cannot be written', () => fails(createScratchProject(loud), ['--format', 'json', '--output', 'src/a.ts/x.json'], /could not be written/));
  it('ends with 2 on a baseline that is none', () => fails(createScratchProject({ ...loud, 'b.json': '[]' }), ['--baseline', 'b.json'], /is not a baseline of version 1/));
  it('says that threads change nothing', async () => {
    const { code, error } = await runCli(createScratchProject(loud), ['scan', '--threads', '4']);
    assert.equal(code, 1);
    assert.equal(error, 'The option --threads changes nothing: one thread does all the work.\n');
  });
});

describe('what the scan is told', () => {
  const policy = (rule: string) => ({ ...loud, 'privacy.yml': `rules:\n  no-shouting: ${rule}\n` });

  it('follows the policy', async () => {
    assert.equal((await runCli(createScratchProject(policy('off')), ['scan'])).code, 0);
    assert.match((await runCli(createScratchProject(policy('warn')), ['scan'])).out, /0 errors, 1 warning/);
    assert.equal((await runCli(createScratchProject(policy('[error, { allow: [fire] }]')), ['scan'])).code, 0);
  });

  it('follows the nearest policy upwards, which builds on the one above', async () => {
    const root = createScratchProject({ '.git/HEAD': '', 'privacy.yml': 'rules:\n  no-shouting: [error, { allow: [fire] }]\n', 'apps/a/privacy.yml': 'rules:\n  no-shouting: warn\n', 'apps/a/x.ts': "shout('fire'); shout('flood');", 'y.ts': "shout('flood');" });
    const { findings } = JSON.parse((await runCli(root, ['scan', '--format', 'json'])).out);
    assert.deepEqual(findings.map(({ file, severity }: Record<string, string>) => [file, severity]), [['apps/a/x.ts', 'warn'], ['y.ts', 'error']]);
    assert.match((await runCli(join(root, 'apps/a'), ['scan'])).out, /1 finding: 0 errors, 1 warning\./);
  });

  it('leaves out what the policy ignores', async () => {
    assert.equal((await runCli(createScratchProject({ ...loud, 'privacy.yml': 'ignore: ["src/**"]\n' }), ['scan'])).code, 0);
  });

  it('takes another policy file', async () => {
    const root = createScratchProject({ ...policy('error'), 'quiet.yml': 'rules:\n  no-shouting: off\n' });
    assert.equal((await runCli(root, ['scan', '--config', 'quiet.yml'])).code, 0);
  });

  it('runs the named rules, even if they are off', async () => {
    assert.equal((await runCli(createScratchProject(policy('off')), ['scan', '--rule', 'no-shouting'])).code, 1);
    // What follows the rule is a folder.
    assert.equal((await runCli(createScratchProject(policy('off')), ['scan', '--rule', 'no-shouting', '.'])).code, 1);
  });

  it('counts warnings, and shows errors only if asked', async () => {
    const root = createScratchProject(policy('warn'));
    assert.equal((await runCli(root, ['scan', '--max-warnings', '1'])).code, 0);
    const { code, error } = await runCli(root, ['scan', '--max-warnings', '0', '--quiet']);
    assert.equal(code, 1);
    assert.match(error, /There is 1 warning; at most 0 are allowed/);
    assert.match((await runCli(root, ['scan', '--quiet'])).out, /^No findings/);
  });

  it('writes several formats at once', async () => {
    const root = createScratchProject(loud);
    const { out } = await runCli(root, ['scan', '--format', 'json', '--output', 'out/report.json', '--format', 'sarif', '--output', 'out/report.sarif', '--format', 'pretty']);
    assert.match(out, /1 finding/);
    assert.equal(JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8')).summary.errors, 1);
    assert.ok(existsSync(join(root, 'out/report.sarif')));
  });

  it('applies fixes and leaves suggestions alone', async () => {
    const root = createScratchProject({ 'a.ts': "\uFEFFshout('fire');\r\nshout('flood');\r\n" });
    const { code, out } = await runCli(root, ['scan', '--fix']);
    assert.equal(code, 0);
    assert.match(out, /2 findings fixed/);
    assert.equal(readFileSync(join(root, 'a.ts'), 'utf8'), "\uFEFFwhisper('fire');\r\nwhisper('flood');\r\n");
  });

  it('reports changed files only', async () => {
    const root = createScratchProject({ ...loud, 'src/b.ts': "shout('flood');" });
    for (const command of [['init', '-q'], ['add', '.'], ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x']]) spawnSync('git', command, { cwd: root });
    assert.equal((await runCli(root, ['scan', '--changed'])).code, 0);
    writeFileSync(join(root, 'src/b.ts'), "shout('storm');");
    writeFileSync(join(root, 'src/new.ts'), "shout('wind');");
    const { out } = await runCli(root, ['scan', '--changed', 'HEAD']);
    assert.match(out, /storm[\s\S]*wind[\s\S]*2 findings/);
    assert.match((await runCli(root, ['scan', '--changed', 'no-such-commit'])).error, /The changed files could not be found/);
  });
});

describe('the baseline', () => {
  it('holds back what it knows, through moved lines and renamed files', async () => {
    const root = createScratchProject(loud);
    const written = await runCli(root, ['scan', '--write-baseline']);
    assert.equal(written.code, 0);
    assert.match(written.error, /The baseline 'privacy-lint-baseline\.json' holds 1 finding\./);
    renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
    writeFileSync(join(root, 'src/b.ts'), "// moved\n\n  shout('fire');\n");
    const { code, out } = await runCli(root, ['scan', '--baseline', 'privacy-lint-baseline.json']);
    assert.equal(code, 0);
    assert.match(out, /1 finding is in the baseline and not listed/);
  });

  it('shows a copy of what it knows, and what is gone', async () => {
    const root = createScratchProject(loud);
    await runCli(root, ['scan', '--write-baseline', '--baseline', 'known.json']);
    writeFileSync(join(root, 'src/copy.ts'), "shout('fire');\n");
    assert.match((await runCli(root, ['scan', '--baseline', 'known.json'])).out, /1 finding: 1 error/);
    writeFileSync(join(root, 'src/copy.ts'), '');
    writeFileSync(join(root, 'src/a.ts'), '');
    assert.match((await runCli(root, ['scan', '--baseline', 'known.json'])).out, /1 finding of the baseline no longer occurs/);
  });
});
