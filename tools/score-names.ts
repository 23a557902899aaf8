// Scores what names are taken for against labels from public code: npm run score:names -- [--verbose]
// The half that words may be chosen by is shown name by name; of the other half only the figures.
import { createVocabulary } from '../analysis/index.js';
import { builtInVocabularyData } from '../policy/models/built-in.js';
import { isHeldOut, readLabelledNames, scoreNames } from '../test/vocabulary/score-names.js';

const vocabulary = createVocabulary(builtInVocabularyData());
const names = readLabelledNames();
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(9);

console.log('                   names  personal  precision     recall   category');
for (const [title, half] of [['open to choices', names.filter(one => !isHeldOut(one))], ['held out', names.filter(isHeldOut)], ['all', names]] as const) {
  const score = scoreNames(vocabulary, half);
  const personal = half.filter(({ category }) => category !== null).length;
  console.log(`${title.padEnd(17)} ${String(score.names).padStart(6)} ${String(personal).padStart(9)}  ${percent(score.precision)}  ${percent(score.recall)}  ${percent(score.category)}`);
  if (title !== 'open to choices' || !process.argv.includes('--verbose')) continue;
  for (const text of score.falseAlarms) console.log(`  false alarm  ${text}`);
  for (const text of score.misses) console.log(`  miss         ${text}`);
  for (const text of score.mistaken) console.log(`  mistaken     ${text}`);
}
