import { readProject } from '../../eslint-plugin/project/read-project.js';
import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import { parse } from '../../analysis/syntax/parse.js';
import { ts } from '../../analysis/syntax/typescript.js';

/** How long the product takes with one project. Unit: ms, where nothing else is said. */
export interface Measurement {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  /** Parsing the same files with the TypeScript parser, one after another. */
  readonly parse: number;
  /** From the first file read to the last finding, with nothing known before. */
  readonly scan: ScanTimes;
  /** How many times as long as parsing the scan takes. */
  readonly ratio: number;
  /** Largest resident set of the process up to the end of the first scan. Unit: bytes. */
  readonly peakMemory: number;
  readonly findings: number;
  /** What kept the project from being analysed whole. */
  readonly troubles: readonly string[];
  /** From a changed text to all findings, for one edit after another, where somebody types; sorted. */
  readonly edits: EditTimes;
}

/** Of edits in the bodies of functions, by what the function does then. */
export interface EditTimes {
  /** What it did: a local more. */
  readonly alike: readonly number[];
  /** Something else: a use of an API more, or a way out. */
  readonly other: readonly number[];
}

interface ScanTimes {
  readonly read: number;
  readonly analyse: number;
  readonly check: number;
  readonly total: number;
  /** Of all threads of the process, the collector's included. */
  readonly processor: number;
}

/** Measures one project in this process: parse, cold scan, then edits of that many different files, each of both sorts. */
export function measureProject(folder: string, edits: number): Measurement {
  const sources = readProject(folder).files.map(({ path, text }) => ({ path, text }));
  const parsing = startClock();
  for (const { path, text } of sources) parseOnly(path, text);
  const parsed = parsing();

  const steps: { readonly step: 'read' | 'analyse' | 'check'; readonly at: number }[] = [];
  const processor = process.cpuUsage();
  const scanning = startClock();
  const session = new ProjectSession(folder, { presets: ['privacy:all'], boundary: folder, onProgress: step => steps.push({ step, at: scanning() }) });
  const result = session.result();
  const total = scanning();
  const used = process.cpuUsage(processor);
  const timeOf = (wanted: string) => steps.reduce((sum, { step, at }, index) => (step === wanted ? sum + (steps[index + 1]?.at ?? total) - at : sum), 0);
  const peakMemory = process.resourceUsage().maxRSS * 1024;

  return {
    folder,
    files: sources.length,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length, 0),
    parse: parsed,
    scan: { read: timeOf('read'), analyse: timeOf('analyse'), check: timeOf('check'), total, processor: (used.user + used.system) / 1000 },
    ratio: total / parsed,
    peakMemory,
    findings: result.findings.length,
    troubles: [...result.problems.map(({ message }) => message.en), ...result.notices.filter(({ kind }) => kind === 'engineCrashed' || kind === 'ruleCrashed').map(({ text }) => text.en)],
    edits: measureEdits(folder, sources, edits),
  };
}

/** As in an editor, which says at once that edits will come. */
function measureEdits(folder: string, sources: readonly TextEdit[], count: number): EditTimes {
  const places = choosePlaces(sources, count);
  if (places.length === 0) return { alike: [], other: [] };
  const session = new ProjectSession(folder, { presets: ['privacy:all'], boundary: folder, expectsEdits: true });
  session.result();
  const measure = (statement: (turn: number) => string) => places.map((place, turn) => measureEdit(session, place, statement(turn))).sort((left, right) => left - right);
  const alike = measure(turn => `const measured = ${turn};`);
  const other = measure(turn => (turn % 2 === 0 ? `localStorage.setItem('measured', '${turn}');` : `if (globalThis.measured${turn}) return;`));
  return { alike, other };
}

function startClock(): () => number {
  const start = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - start) / 1e6;
}

/** A component's script alone: its template is not TypeScript. */
function parseOnly(path: string, text: string): void {
  if (!path.endsWith('.vue')) parse(path, text);
  else for (const [, script] of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) parse(path, script!, ts.ScriptKind.TS);
}

interface TextEdit {
  readonly path: string;
  readonly text: string;
}

interface BodyPlace extends TextEdit {
  /** Where the first function that has a body begins. */
  readonly start: number;
}

/** Chooses files with such a function, spread evenly over those that have one. */
function choosePlaces(sources: readonly TextEdit[], count: number): readonly BodyPlace[] {
  const chosen: BodyPlace[] = [];
  for (let turn = 0; turn < count && sources.length > 0; turn++) {
    const from = Math.floor((turn * sources.length) / count);
    const until = Math.max(from + 1, Math.floor(((turn + 1) * sources.length) / count));
    for (const { path, text } of sources.slice(from, until)) {
      const start = path.endsWith('.vue') ? undefined : findBody(path, text);
      if (start === undefined || chosen.some(edit => edit.path === path)) continue;
      chosen.push({ path, text, start });
      break;
    }
  }
  return chosen;
}

/** Finds the offset behind the first `{` of a function's body. */
function findBody(path: string, text: string): number | undefined {
  const { sourceFile } = parse(path, text);
  const visit = (node: ts.Node): number | undefined => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) return node.body.getStart(sourceFile) + 1;
    return ts.forEachChild(node, visit);
  };
  return visit(sourceFile);
}

function measureEdit(session: ProjectSession, { path, text, start }: BodyPlace, statement: string): number {
  const editing = startClock();
  session.setText(path, `${text.slice(0, start)}\n  ${statement}\n${text.slice(start)}`);
  session.result();
  return editing();
}
