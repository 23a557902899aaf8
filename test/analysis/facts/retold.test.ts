import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renamed, retellings, type Chance } from '../../support/retell.js';
import { readFixtures, type FlowFixture } from '../../support/flow-fixtures.js';
import { arrivalsAtSinks } from '../../support/flow-marks.js';
import { probe } from '../../support/flow-probe.js';

/** Programs of one script. */
const scripts = readFixtures().filter(({ texts }) => texts.size === 1 && [...texts.keys()].every(path => /[.][jt]sx?$/.test(path)));

describe('a program told otherwise', () => {
  for (const [how, retell] of Object.entries(retellings)) {
    it(`${how} has the same flows`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...scripts), fc.infiniteStream(fc.nat(997)), (fixture, numbers) => {
          const chance: Chance = count => Number(numbers.next().value) % count;
          assert.deepEqual(arrive(fixture, (path, text) => retell(path, text, chance)), arrive(fixture, (_, text) => text), `${fixture.family}/${fixture.name}`);
        }),
        { numRuns: 30, seed: 11 },
      );
    }).timeout(120_000);
  }
});

describe('a program with pieces moved, doubled and lost', () => {
  it('is analysed to the end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scripts), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), ({ texts }, moves) => {
        const [[path, text] = ['', '']] = texts;
        const mixed = moves.reduce((before, [from, length, to]) => {
          const start = from % before.length;
          const piece = before.slice(start, start + 1 + (length % 60));
          const at = to % before.length;
          return length % 2 === 0 ? before.slice(0, at) + piece + before.slice(at) : before.slice(0, start) + before.slice(start + piece.length);
        }, text);
        const { unresolved } = probe(new Map([[path, mixed]]));
        assert.deepEqual(unresolved.filter(({ reason }) => reason === 'crashed'), []);
      }),
      { numRuns: 100, seed: 11 },
    );
  }).timeout(120_000);
});

function arrive({ texts }: FlowFixture, change: (path: string, text: string) => string): readonly string[] {
  const [[path, text] = ['', '']] = texts;
  return [...probe(new Map([[path, change(path, text)]])).files.values()].flatMap(arrivalsAtSinks).map(asFirstTold).sort();
}

function asFirstTold(text: string): string {
  return text.replaceAll(new RegExp(`\\b(\\w+): \\1${renamed}\\b`, 'g'), '$1').replaceAll(renamed, '');
}
