import assert from 'node:assert/strict';
import { emptyLayout, ProjectAnalysis } from '../../../analysis/index.js';
import { defaultContext } from '../../../analysis/facts/context.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';

/** The calls that record a yes nothing takes back, as `file: purposes`. */
function lastingIn(files: Readonly<Record<string, string>>): readonly string[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return [...analysis.facts().files.values()].flatMap(({ path, lastingGrants }) => lastingGrants.map(({ purposes }) => `${path}: ${purposes.join()}`));
}

describe('the grants of a project', () => {
  it('last where no write, name or control takes them back', () => {
    const grant = `localStorage.setItem('analytics-consent', 'granted');`;
    assert.deepEqual(lastingIn({ 'a.ts': grant }), ['a.ts: analytics']);
    assert.deepEqual(lastingIn({ 'a.ts': grant, 'b.ts': `localStorage.setItem('analytics-consent', 'denied');` }), []);
    assert.deepEqual(lastingIn({ 'a.ts': grant, 'b.ts': `localStorage.removeItem('analytics-consent');` }), []);
    assert.deepEqual(lastingIn({ 'a.ts': grant, 'b.tsx': `export const B = () => <button onClick={go}>Withdraw my consent</button>;` }), []);
  });

  it('last where only another purpose is taken back', () => {
    assert.deepEqual(lastingIn({ 'a.ts': `localStorage.setItem('analytics-consent', 'granted');`, 'b.ts': `localStorage.setItem('marketing-consent', 'denied');` }), ['a.ts: analytics']);
  });

  it('are told once', () => {
    assert.deepEqual(lastingIn({ 'a.ts': `localStorage.setItem('analytics-consent', 'granted');`, 'b.ts': `localStorage.setItem('marketing-consent', 'granted');` }), ['a.ts: analytics']);
  });

  it('are no contracts, and no answers that are only read', () => {
    assert.deepEqual(lastingIn({ 'a.ts': `localStorage.setItem('terms-accepted', 'true'); localStorage.getItem('analytics-consent');` }), []);
  });
});
