import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../eslint-plugin/rules/index.js';
import { scoreCases, totalOf, type CaseScore, type Total } from '../../tools/score-cases.js';
import { scoreTable } from '../../tools/score-table.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Cases that the engine does not get right, with the reason; the test fails when one gets better, too. */
const knownWrong = [
  // What a form field or a switch of Angular is bound to in an inline template is not read for what it is about.
  'catalogue/angular-toggle-personal-ads-on',
  // That a list which a search gave has entries is not taken for a recognised person.
  'catalogue/discount-for-a-recognised-face',
  // What a recorder of Expo leaves on the disk is not followed into a form.
  'catalogue/inventory-misses-the-voice',
  // A reading of what was inferred is no call that infers.
  'catalogue/likelihood-of-joy',
  // What the recorder of a mini program gives to another callback does not make its start a collection for the network.
  'catalogue/recorder-scope-only',
  // The browser's name for itself is a trait where a request brings it, and not yet where the page reads it.
  'catalogue/room-price-by-user-agent',
  // Serialisers of a logger are not known; what they leave out is thought to be written.
  'catalogue/span-attribute-with-bank-card',
  // An answer that was kept from a dialog of its own is read as consent for the purpose, not as separate.
  'catalogue/uni-position-after-kept-answer',
  // What was counted under a name and kept in a map is not a trait.
  'catalogue/voucher-for-hesitant-browsers',
  // A channel is taken for a privacy choice only if its own name says so; 'privacy-banner' names a banner.
  'guards/async-generator-granted',
  // Whose consent was looked up is not compared with whose face it is.
  'guards/guest-consent-of-the-receptionist',
];

describe('the cases', () => {
  let scores: readonly CaseScore[];
  let perGroup: readonly Total[];
  let overall: Total;

  before(() => {
    scores = scoreCases(folder, { rules });
    perGroup = [...new Set(scores.map(({ group }) => group))].map(name => totalOf(name, scores.filter(({ group }) => group === name)));
    overall = totalOf('overall', scores);
  });

  it('are all analysed whole', () => {
    assert.ok(scores.length >= 440);
    assert.deepEqual(scores.flatMap(({ group, name, troubles }) => troubles.map(trouble => `${group}/${name}: ${trouble}`)), []);
  });

  it('are right but for what is listed here', () => {
    const wrong = scores.filter(one => one.misses.length + one.falseAlarms.length > 0).map(({ group, name }) => `${group}/${name}`);
    assert.deepEqual(wrong, knownWrong);
  });

  it('stay above the scores that are promised', () => {
    assert.ok(overall.precision >= 0.95 && overall.recall >= 0.9, scoreTable([overall]));
    assert.deepEqual(perGroup.filter(({ precision, recall }) => precision < 0.85 || recall < 0.8), []);
  });

  it('have the scores that the README shows', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = scoreTable([...perGroup, overall]);
    assert.ok(readme.includes(table), `README.md should have the table that 'npm run score -- --markdown' prints:\n${table}`);
  });

  it('are scored by group and overall, as a table and for programs', () => {
    const score = (...input: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../../tools/score.ts', import.meta.url)), folder, ...input], { encoding: 'utf8' });
    const table = score('--group', 'pricing');
    assert.equal(table.status, 0, table.stderr);
    assert.match(table.stdout, /^group +cases +right +TP +FP +FN +precision +recall\npricing .*\noverall /);
    assert.deepEqual(Object.keys(JSON.parse(score('--group', 'pricing', '--json').stdout)), ['groups', 'overall', 'cases']);
    assert.equal(score('--group', 'no-such-group').status, 2);
  });
});
