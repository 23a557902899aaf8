import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { analyzeProject } from '../../eslint-plugin/project/analyze-project.js';
import { rules } from '../../eslint-plugin/rules/index.js';

const root = fileURLToPath(new URL('../../examples/store', import.meta.url));

describe('the example store', () => {
  const { findings, problems, notices } = analyzeProject(root, { boundary: root });

  it('is analysed whole', () => {
    assert.deepEqual([...problems, ...notices], []);
  });

  it('shows every rule', () => {
    // A way to take consent back settles it for the whole project, and the store has one.
    const shown = new Set(['require-consent-withdrawal', ...findings.map(({ rule }) => rule)]);
    assert.deepEqual(rules.map(({ name }) => name).filter(name => !shown.has(name)), []);
  });

  it('has nothing to report where it is repaired', () => {
    assert.deepEqual(findings.filter(({ place }) => place.file.includes('.repaired.')).map(({ place, message }) => `${place.file}: ${message.en}`), []);
  });
});
