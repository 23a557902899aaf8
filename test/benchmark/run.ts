// Measures the product on real code: npm run bench -- --dir DIR [--dir DIR…] [--edits N] [--json]
// Each folder is a project of its own and is measured in a process of its own; there are no thresholds. An 'edit' leaves a function doing what it
// did, an 'other' one has it do something else.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureProject, type EditTimes, type Measurement } from './measure-project.js';

const { values } = parseArgs({
  options: { dir: { type: 'string', multiple: true }, edits: { type: 'string' }, json: { type: 'boolean' }, here: { type: 'boolean' } },
});
const folders = (values.dir ?? (process.env['PRIVACY_LINT_BENCH'] ?? '').split(':')).filter(folder => folder !== '').map(folder => resolve(folder));
const edits = Number(values.edits ?? 20);
if (folders.length === 0) fail('Name folders of real code with --dir, or in PRIVACY_LINT_BENCH, with colons between them; test/corpus/README.md says where to get some.');
for (const folder of folders) if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder '${folder}'.`);
if (!Number.isInteger(edits) || edits < 0) fail('--edits is not a whole number.');

if (values.here) {
  console.log(JSON.stringify(measureProject(folders[0]!, edits)));
} else {
  const measurements = folders.map(measureApart);
  console.log(values.json ? JSON.stringify({ projects: measurements, together: together(measurements) }, null, 2) : tableOf(measurements));
}

/** Measures a folder in a new process, so that no project warms another up or leaves it its memory. */
function measureApart(folder: string): Measurement {
  const input = ['--max-old-space-size=8192', '--import', 'tsx', fileURLToPath(import.meta.url), '--here', '--dir', folder, '--edits', String(edits)];
  const { status, stdout } = spawnSync(process.execPath, input, { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  if (status !== 0) fail(`'${folder}' could not be measured.`);
  return JSON.parse(stdout) as Measurement;
}

interface Together {
  readonly files: number;
  readonly lines: number;
  readonly parse: number;
  readonly scan: number;
  readonly ratio: number;
  readonly peakMemory: number;
  readonly edits: EditTimes;
}

function together(measurements: readonly Measurement[]): Together {
  const sum = (one: (measurement: Measurement) => number) => measurements.reduce((total, measurement) => total + one(measurement), 0);
  const [parse, scan] = [sum(one => one.parse), sum(one => one.scan.total)];
  return {
    files: sum(({ files }) => files),
    lines: sum(({ lines }) => lines),
    parse,
    scan,
    ratio: scan / parse,
    peakMemory: Math.max(...measurements.map(one => one.peakMemory)),
    edits: { alike: sorted(measurements.flatMap(one => one.edits.alike)), other: sorted(measurements.flatMap(one => one.edits.other)) },
  };
}

function sorted(times: readonly number[]): readonly number[] {
  return [...times].sort((left, right) => left - right);
}

function tableOf(measurements: readonly Measurement[]): string {
  const seconds = (time: number) => (time / 1000).toFixed(2);
  const rowOf = (name: string, { files, lines, parse, ratio, peakMemory, edits: { alike, other } }: Omit<Together, 'scan'>, scan: number) => [
    name, String(files), String(lines), seconds(parse), seconds(scan), ratio.toFixed(1), (peakMemory / 2 ** 20).toFixed(0), shareOf(alike, 0.5), shareOf(alike, 0.95), shareOf(other, 0.5), shareOf(other, 0.95),
  ];
  const all = together(measurements);
  const cells = [
    ['project', 'files', 'lines', 'parse s', 'scan s', 'scan ÷ parse', 'peak MB', 'edit p50 ms', 'edit p95 ms', 'other p50 ms', 'other p95 ms'],
    ...measurements.map(one => rowOf(one.folder.split('/').at(-1)!, one, one.scan.total)),
    ...(measurements.length > 1 ? [rowOf('together', all, all.scan)] : []),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map(row => row[column]!.length)));
  const lines = cells.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '));
  const troubles = measurements.flatMap(({ folder, troubles: own }) => own.map(trouble => `${folder} was not analysed whole: ${trouble}`));
  return [...lines, ...troubles].join('\n');
}

/** The time that a share of all edits stays within. `times` is sorted. */
function shareOf(times: readonly number[], share: number): string {
  return times.length === 0 ? '-' : times[Math.max(0, Math.ceil(times.length * share) - 1)]!.toFixed(0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
