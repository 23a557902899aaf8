// Scores a folder of cases: npm run score -- DIR [--json | --markdown] [--group NAME] [--verbose] [--all-rules]
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../eslint-plugin/rules/index.js';
import { isRight, scoreCases, totalOf, type CaseScore, type Total } from './score-cases.js';
import { percentOf, scoreTable } from './score-table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, markdown: { type: 'boolean' }, group: { type: 'string' }, verbose: { type: 'boolean' }, 'all-rules': { type: 'boolean' } },
});
const folder = positionals[0] ?? 'test/cases';
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder '${folder}'.`);
  process.exit(2);
}
const started = process.hrtime.bigint();
const scores = scoreCases(folder, { rules, allRules: values['all-rules'] ?? false, ...(values.group === undefined ? {} : { group: values.group }) });
if (scores.length === 0) {
  console.error(`'${folder}' holds no cases${values.group === undefined ? '' : ` in a group '${values.group}'`}.`);
  process.exit(2);
}
const groups = [...new Set(scores.map(({ group }) => group))];
const perGroup = groups.map(group => totalOf(group, scores.filter(score => score.group === group)));
const overall = totalOf('overall', scores);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;

if (values.json) {
  console.log(JSON.stringify({ groups: perGroup, overall, cases: scores.map(score => ({ ...score, right: isRight(score) })) }, null, 2));
} else if (values.markdown) {
  console.log(scoreTable([...perGroup, overall]));
} else {
  if (values.verbose) for (const score of scores) if (!isRight(score)) console.log(wordsFor(score));
  console.log(tableOf([...perGroup, overall]));
  const unknown = [...new Set(scores.flatMap(({ unknownRules }) => unknownRules))].sort();
  if (unknown.length > 0) console.log(`\nRules that do not exist${values['all-rules'] ? '' : ', not counted'}: ${unknown.join(', ')}.`);
  const troubled = scores.filter(({ troubles }) => troubles.length > 0);
  if (troubled.length > 0) console.log(`${troubled.length} cases could not be analysed whole: ${troubled.map(({ group, name }) => `${group}/${name}`).join(', ')}.`);
  console.log(`\n${rules.length} rules, ${scores.length} cases, ${seconds.toFixed(1)} s.`);
}

function wordsFor({ group, name, misses, falseAlarms, troubles }: CaseScore): string {
  const lines = [
    ...misses.map(({ file, line, rule }) => `  miss         ${folder}/${group}/${name}/${file}:${line}  ${rule}`),
    ...falseAlarms.map(({ file, line, rule, message }) => `  false alarm  ${folder}/${group}/${name}/${file}:${line}  ${rule}  ${message}`),
    ...troubles.map(trouble => `  trouble      ${trouble}`),
  ];
  return `${group}/${name}\n${lines.join('\n')}`;
}

function tableOf(totals: readonly Total[]): string {
  const header = ['group', 'cases', 'right', 'TP', 'FP', 'FN', 'precision', 'recall'];
  const rows = totals.map(total => [
    total.name,
    String(total.cases),
    `${total.right} (${total.cases === 0 ? '-' : percentOf(total.right / total.cases)})`,
    String(total.hits),
    String(total.falseAlarms),
    String(total.misses),
    percentOf(total.precision),
    percentOf(total.recall),
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)));
  const lineOf = (row: readonly string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return [lineOf(header), ...rows.map(lineOf)].join('\n');
}
