import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../eslint-plugin/rules/index.js';
import { parseLabels, rulesByIdea, scoreRepository, totalsOf, type CorpusLabel } from '../../tools/score-labels.js';
import { createScratchProject } from '../support/scratch-project.js';

/** Its twelfth line asks for the place as soon as the component is shown. */
const door = `import { useEffect } from 'react';
${'\n'.repeat(9)}export function Door() {
  useEffect(() => { navigator.geolocation.getCurrentPosition(show); }, []);
  return null;
}
`;
const ruleNames = new Set(rules.map(({ name }) => name));

function labelAt(line: number, label: CorpusLabel['label'], rule = 'location-without-consent'): CorpusLabel {
  return { repo: 'owner/app', commit: '', path: 'door.ts', line, rule, label, reason: '', trap: null };
}

function outcomesOf(labels: readonly CorpusLabel[]): readonly string[] {
  const corpus = createScratchProject({ 'owner__app/package.json': '{}', 'owner__app/door.ts': door });
  return scoreRepository(corpus, 'owner/app', labels, ruleNames, 60).labels.map(({ outcome }) => outcome);
}

describe('the score of labels', function () {
  // Each repository is scanned in a process of its own.
  this.timeout(60_000);

  it('counts a violation that is reported within three lines as found, a place that is fine as a false alarm, and leaves out the rest', () => {
    assert.deepEqual(
      outcomesOf([labelAt(9, 'violation'), labelAt(16, 'violation'), labelAt(12, 'debatable'), labelAt(12, 'violation', 'an-idea-without-a-rule')]),
      ['hit', 'miss', 'left-out', 'left-out'],
    );
    assert.deepEqual(outcomesOf([labelAt(12, 'ok'), labelAt(1, 'ok'), labelAt(12, 'ok', 'personal-data-in-log')]), ['false-alarm', 'silent', 'silent']);
  });

  it('does not count a report against a place that is fine if a violation stands closer to it', () => {
    assert.deepEqual(outcomesOf([labelAt(14, 'ok'), labelAt(12, 'violation')]), ['silent', 'hit']);
  });

  it('sums up by idea', () => {
    const label = (outcome: 'hit' | 'miss' | 'false-alarm', kind: CorpusLabel['label']) => ({ ...labelAt(1, kind, 'personal-data-in-log'), outcome, reported: [] });
    const [total] = totalsOf([label('hit', 'violation'), label('hit', 'violation'), label('miss', 'violation'), label('false-alarm', 'ok')], ruleNames);
    assert.deepEqual([total?.hits, total?.falseAlarms, total?.misses, total?.precision, total?.recall], [2, 1, 1, 2 / 3, 2 / 3]);
  });

  it('reads every label of the corpus, each of an idea that is mapped to rules', () => {
    const { labels, badLines } = parseLabels(readFileSync(fileURLToPath(new URL('../corpus/labels.jsonl', import.meta.url)), 'utf8'));
    assert.deepEqual(badLines, []);
    assert.equal(labels.length, 206);
    assert.deepEqual([...new Set(labels.map(({ rule }) => rule))].filter(idea => !(idea in rulesByIdea)), []);
  });
});
