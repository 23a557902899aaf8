import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { readFixtures } from '../support/flow-fixtures.js';
import { differencesFromMarks, sinkCall, turnMarks } from '../support/flow-marks.js';
import { probe } from '../support/flow-probe.js';

const fixtures = readFixtures();
// With TURN_MARKS=1 a `missing` that arrives becomes `flow`, and a `spurious` that does not goes. What got worse is left to a person.
const turns = process.env['TURN_MARKS'] === '1';

describe('the flows', () => {
  for (const family of new Set(fixtures.map(fixture => fixture.family))) {
    describe(family, () => {
      for (const { name, texts, pathOf } of fixtures.filter(fixture => fixture.family === family)) {
        it(name.replaceAll('-', ' '), () => {
          const { files, unresolved } = probe(texts);
          if (turns) for (const facts of files.values()) writeFileSync(pathOf(facts.path), turnMarks(facts));
          assert.deepEqual([...files.values()].flatMap(differencesFromMarks), []);
          assert.deepEqual(unresolved.filter(({ reason }) => reason === 'syntax' || reason === 'crashed' || reason === 'step-limit'), []);
        });
      }
    });
  }

  it('ask of at least 1000 sinks', () => {
    const sinks = fixtures.flatMap(({ texts }) => [...texts.values()].flatMap(text => text.match(sinkCall) ?? []));
    assert.ok(sinks.length >= 1000, `There are ${sinks.length} sinks.`);
  });
});
