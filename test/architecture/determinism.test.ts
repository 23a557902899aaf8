import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultContext, emptyLayout, ProjectAnalysis } from '../../analysis/index.js';
import { engineInputs } from '../../eslint-plugin/project/engine-inputs.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { runRules, type RuleSettings } from '../../eslint-plugin/run-rules.js';

const folder = new URL('../../examples/store/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /[.]tsx?$/.test(path))
  .map(path => [path, readFileSync(new URL(path, folder), 'utf8')] as const);

const settings: RuleSettings = { rules: new Map(rules.map(({ name }) => [name, { severity: 'error' as const, options: {} }])), leastConfidence: 'low' };

describe('the engine', () => {
  it('gives the same in whatever order files come', () => {
    assert.equal(resultOf(analysisOf([...texts].reverse())), resultOf(analysisOf(texts)));
  });

  it('gives the same after an edit and its undoing as at first', () => {
    const analysis = analysisOf(texts);
    const before = resultOf(analysis);
    const [path, text] = texts.find(([, one]) => one.includes('export async function'))!;
    analysis.setFile(path, text.replaceAll('export ', 'export default '));
    analysis.setFile('more.ts', 'console.log(user.email);');
    assert.notEqual(resultOf(analysis), before);
    analysis.removeFile('more.ts');
    analysis.setFile(path, text);
    assert.equal(resultOf(analysis), before);
  });
});

function analysisOf(files: typeof texts): ProjectAnalysis {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of files) analysis.setFile(path, text);
  return analysis;
}

function resultOf(analysis: ProjectAnalysis): string {
  const facts = analysis.facts();
  const findings = runRules(facts, rules, settings);
  assert.ok(findings.length > 0);
  return JSON.stringify([findings, facts.unresolved], undefined, 1);
}
