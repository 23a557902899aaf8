import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyzeProject } from '../../../eslint-plugin/project/analyze-project.js';
import type { Finding } from '../../../eslint-plugin/rule.js';
import { closeUnsaved, diagnosticsOf, findingOf, quickFix, rootOf, ruleOf, show, uriOf } from './store.js';
import { until } from './until.js';

/** What the fixture must have, whatever else is found: a rule, and how the code starts that it reports. */
const expected = [
  { file: 'src/follow-visitor.ts', rule: 'no-collection-before-consent', code: 'navigator.geolocation.watchPosition' },
  { file: 'src/show-nearby.ts', rule: 'no-personal-data-in-logs', code: 'console.log' },
  { file: 'src/sign-up.tsx', rule: 'no-bundled-consent', code: '<input type="checkbox"' },
];

describe('findings in the editor', () => {
  let findings: readonly Finding[];
  const findingOfLibrary = (file: string, rule: string): Finding => {
    const found = findings.find(finding => finding.place.file === file && finding.rule === rule);
    assert.ok(found, `The library finds no ${rule} in ${file}.`);
    return found;
  };

  before(() => {
    ({ findings } = analyzeProject(rootOf().fsPath, { boundary: rootOf().fsPath }));
  });
  afterEach(closeUnsaved);

  for (const { file, rule, code } of expected) {
    it(`underlines ${rule} where the code is`, async () => {
      const { document } = await show(file);
      const diagnostic = await findingOf(file, rule);
      assert.ok(document.getText(diagnostic.range).startsWith(code), `It underlines '${document.getText(diagnostic.range)}'.`);
    });
  }

  it('shows what the library finds, and nothing else', async () => {
    await findingOf(expected[0]!.file, expected[0]!.rule);
    const shown = vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
      diagnostics
        .filter(({ source }) => source === 'privacy-lint')
        .map(diagnostic => [vscode.workspace.asRelativePath(uri), ruleOf(diagnostic), diagnostic.message, diagnostic.severity].join(' | ')),
    );
    const found = findings.map(({ place, rule, message, severity }) =>
      [place.file, rule, message.en, severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning].join(' | '),
    );
    assert.deepEqual(shown.sort(), found.sort());
    assert.ok(found.length > 0);
  });

  it('lists every step of the path, each at its place', async () => {
    const { file, rule } = expected[1]!;
    const { path, related } = findingOfLibrary(file, rule);
    const { relatedInformation = [] } = await findingOf(file, rule);
    assert.ok(path.length > 0, 'The library gives a path.');
    assert.equal(relatedInformation.length, path.length + related.length);
    for (const [index, { place, text }] of path.entries()) {
      const { location, message } = relatedInformation[index]!;
      const document = await vscode.workspace.openTextDocument(location.uri);
      assert.equal(vscode.workspace.asRelativePath(location.uri), place.file);
      assert.equal(document.offsetAt(location.range.start), place.start);
      assert.ok(message.endsWith(text), message);
    }
  });

  it('explains a finding in the hover: what satisfies the rule, the law, the page', async () => {
    const { file, rule } = expected[1]!;
    const { law } = findingOfLibrary(file, rule);
    const { range, code } = await findingOf(file, rule);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uriOf(file), range.start);
    const text = hovers.flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value)).join('\n');
    const page = typeof code === 'object' ? code.target.toString() : undefined;
    assert.ok(page !== undefined && text.includes(`[${rule}](${page})`), text);
    assert.ok(text.includes('**What satisfies the rule**'), text);
    assert.ok(law.length > 0);
    for (const { url } of law) assert.ok(text.includes(`](${url})`), text);
  });

  it('settles a finding with the change it suggests, and reports nothing new', async () => {
    const { file, rule } = expected[2]!;
    await show(file);
    const diagnostic = await findingOf(file, rule);
    const others = diagnosticsOf(file).map(ruleOf).filter(other => other !== rule);
    const fix = await quickFix(file, diagnostic, /^(?!Ignore)/);
    // What the editor may apply without asking is a fix; a suggestion is for a person to choose.
    assert.equal(fix.isPreferred ?? false, findingOfLibrary(file, rule).fixes[0]!.kind === 'fix');
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await until('the finding to go', () => !diagnosticsOf(file).some(left => ruleOf(left) === rule));
    assert.deepEqual(diagnosticsOf(file).map(ruleOf), others);
  });

  it('ignores a line, once a reason is written', async () => {
    const { file, rule } = expected[1]!;
    const { document } = await show(file);
    const diagnostic = await findingOf(file, rule);
    const { edit } = await quickFix(file, diagnostic, /^Ignore/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    const line = document.lineAt(diagnostic.range.start.line);
    assert.equal(line.text, `  // privacy-lint-ignore-next-line ${rule} -- `);
    await until('the finding below, and one on the directive', () => diagnosticsOf(file).map(ruleOf).join() === `privacy-lint/directive,${rule}`);
    const reason = new vscode.WorkspaceEdit();
    reason.insert(document.uri, line.range.end, 'coordinates of the demo');
    await vscode.workspace.applyEdit(reason);
    await until('both to go', () => diagnosticsOf(file).length === 0);
  });

  it('follows typing: a squiggle comes and goes', async () => {
    const file = 'src/opening-hours.ts';
    const editor = await show(file);
    assert.deepEqual(diagnosticsOf(file), []);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'navigator.geolocation.watchPosition(() => {});\n'));
    await findingOf(file, 'no-collection-before-consent');
    await vscode.commands.executeCommand('undo');
    await until('the squiggle to go', () => diagnosticsOf(file).length === 0);
  });
});
