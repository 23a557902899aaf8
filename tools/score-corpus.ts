// Scores checked-out repositories against labels: npm run score:corpus -- DIR [--labels FILE] [--repo NAME] [--seconds N] [--json] [--verbose]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rules } from '../eslint-plugin/rules/index.js';
import { folderOf, parseLabels, scoreRepository, totalOf, totalsOf, type IdeaTotal, type JudgedLabel, type RepositoryScore } from './score-labels.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string' }, repo: { type: 'string', multiple: true }, seconds: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const corpus = positionals[0] ?? fileURLToPath(new URL('../test/corpus/repositories', import.meta.url));
const labelFile = values.labels ?? fileURLToPath(new URL('../test/corpus/labels.jsonl', import.meta.url));
if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder '${corpus}'; test/corpus/README.md says how to get the repositories.`);
if (!existsSync(labelFile)) fail(`There is no file '${labelFile}'.`);
const { labels, badLines } = parseLabels(readFileSync(labelFile, 'utf8'));
if (badLines.length > 0) fail(`'${labelFile}' has lines that are no labels: ${badLines.join(', ')}.`);
const mostSeconds = Number(values.seconds ?? 900);
if (!(mostSeconds > 0)) fail('--seconds is not a number above 0.');

const named = [...new Set(labels.map(({ repo }) => repo))].sort().filter(repo => values.repo === undefined || values.repo.some(part => repo.includes(part)));
const present = named.filter(repo => existsSync(folderOf(corpus, repo)));
if (present.length === 0) fail(`'${corpus}' holds none of the labelled repositories; a folder is named 'owner__name'.`);
const ruleNames = new Set(rules.map(({ name }) => name));
const scores: RepositoryScore[] = [];
for (const repo of present) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${repo}`);
  scores.push(scoreRepository(corpus, repo, labels.filter(label => label.repo === repo), ruleNames, mostSeconds));
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

const judged = scores.flatMap(score => score.labels);
const totals = totalsOf(judged, ruleNames);
const counted = totals.filter(({ rules: existing }) => existing.length > 0);
const overall = totalOf('overall', [], judged.filter(({ rule }) => counted.some(({ idea }) => idea === rule)));

if (values.json) {
  console.log(JSON.stringify({ ideas: totals, overall, repositories: scores, absent: named.filter(repo => !present.includes(repo)) }, null, 2));
} else {
  if (values.verbose) for (const label of judged) if (label.outcome === 'miss' || label.outcome === 'false-alarm') console.log(wordsFor(label));
  console.log(tableOf([...counted, overall]));
  const uncounted = totals.filter(({ rules: existing }) => existing.length === 0);
  if (uncounted.length > 0) console.log(`\nNot counted, since no rule of theirs exists: ${uncounted.map(({ idea }) => idea).join(', ')}.`);
  const traps = judged.filter(({ trap, outcome }) => trap !== null && outcome !== 'left-out');
  const passed = (trap: string, outcome: string) => `${traps.filter(label => label.trap === trap && label.outcome === outcome).length} of ${traps.filter(label => label.trap === trap).length}`;
  console.log(`Not led astray by names: ${passed('naive-flags', 'silent')}. Found without names: ${passed('naive-misses', 'hit')}.`);
  console.log(`${scores.length} repositories, ${sum(scores.map(({ files }) => files))} files, ${sum(scores.map(({ findings }) => findings))} findings, ${sum(scores.map(({ seconds }) => seconds)).toFixed(0)} s.`);
  for (const { repo, troubles } of scores) for (const trouble of troubles) console.log(`${repo} was not analysed whole: ${trouble}`);
  const absent = named.filter(repo => !present.includes(repo));
  if (absent.length > 0) console.log(`Not there: ${absent.join(', ')}.`);
}

function wordsFor({ repo, path, line, rule, outcome, reason, reported }: JudgedLabel): string {
  const head = `${outcome === 'miss' ? 'miss       ' : 'false alarm'}  ${repo} ${path}:${line}  ${rule}\n             ${reason}`;
  return [head, ...reported.map(one => `             reported${one.isAlong ? ', on its path,' : ''} at ${one.line} by ${one.rule}: ${one.message}`)].join('\n');
}

function tableOf(rows: readonly IdeaTotal[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const cells = [
    ['idea', 'violations', 'fine', 'TP', 'FP', 'FN', 'precision', 'recall'],
    ...rows.map(row => [row.idea, String(row.violations), String(row.fine), String(row.hits), String(row.falseAlarms), String(row.misses), percent(row.precision), percent(row.recall)]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map(row => row[column]!.length)));
  return cells.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')).join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
