import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { whyLeftOut } from '../../eslint-plugin/is-reported.js';
import { judgeReports } from '../../eslint-plugin/judge-reports.js';
import { extendChain, isGitIgnored, readChainAbove } from '../../eslint-plugin/project/git-ignore.js';
import { isSourceName } from '../../eslint-plugin/project/source-kind.js';
import type { Finding, LocalText, PrivacyRule } from '../../eslint-plugin/rule.js';
import { lineStartsOf } from '../../eslint-plugin/text-lines.js';
import { applyBaseline, parseBaseline } from '../baseline.js';
import type { Host } from '../host.js';
import { projectPath, reportsOn } from '../lines-of.js';
import { readNamedPlace } from '../named-place.js';
import { openSession, type OpenedProject, type ProjectOptions } from '../open-session.js';
import { writeProse, type ProseBlock } from '../prose.js';
import { toJsonAnswer, writeProseJson } from '../prose-json.js';
import { SourceLines } from '../report/report.js';
import { scanTexts } from '../scan-texts.js';
import { defaultBaseline, type ExitCode } from '../scan.js';
import { toItem, whyNothing, type Reason } from './why-nothing.js';
import { whyNotTexts as texts } from './why-not-texts.js';

export interface WhyNotOptions extends ProjectOptions {
  /** The baseline that scans are given; without it, the one of the usual name, if it is there. */
  readonly baseline?: string;
  /** For programs, in place of a terminal. */
  readonly json: boolean;
}

/** Answers why nothing is reported at a place. Ends with 1 where something is. */
export function whyNot(subject: string, options: WhyNotOptions, host: Host, rules?: readonly PrivacyRule[]): ExitCode {
  const { locale } = options;
  const fail = (text: LocalText): ExitCode => {
    host.writeError(`${text[locale]}\n`);
    return 2;
  };
  const place = readNamedPlace(subject);
  if (!place) return fail(texts.noPlace(subject));
  const path = resolve(host.workingFolder, place.file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return fail(scanTexts.noSuchPath(place.file));
  const named = `${place.file}:${place.line}`;
  const write = (blocks: readonly ProseBlock[], isFound: boolean) => host.write(options.json ? writeProseJson([toJsonAnswer(blocks)], { file: place.file, line: place.line, isReported: isFound }) : writeProse(blocks, locale, host));
  const answer = (blocks: readonly ProseBlock[]): ExitCode => {
    write([{ kind: 'title', text: texts.title(named) }, ...blocks], false);
    return 0;
  };
  const answerWith = (id: Reason['id'], text: LocalText) => answer([{ kind: 'heading', id: 'reasons', text: texts.reasons }, toItem({ id, text })]);
  if (!isSourceName(path)) return answerWith('not-source', texts.notSource);

  const opened = openSession([place.file], options, host, rules);
  if (!opened) return 2;
  const { session, targets, show } = opened;
  const file = projectPath(targets.root, path);
  const text = session.textOf(file);
  const result = session.result();
  if (host.isWatched) host.writeError('\r\u001b[K');
  if (text === undefined) return answerWith('not-read', whyNotRead(realpathSync(path), file, result.notices));
  const starts = lineStartsOf(text);
  const count = /[\r\n]$/.test(text) ? starts.length - 1 : starts.length;
  if (place.line > count) return fail(texts.noLine(place.file, count));

  const lines = new SourceLines(result.texts);
  const here = reportsOn(result.findings, path, place.line, targets.root, lines);
  const baseline = readKnown(options, host);
  const shown = baseline ? applyBaseline(result.findings, baseline.value).shown : result.findings;
  const held = here.filter(finding => !shown.includes(finding));
  if (held.length < here.length) {
    const visible = here.filter(finding => shown.includes(finding));
    write([{ kind: 'title', text: texts.isReported(named) }, ...visible.map(toFinding), { kind: 'text', text: texts.explainIt(named) }], true);
    return 1;
  }
  const found = session.findFacts(file);
  const span = { start: starts[place.line - 1]!, end: (starts[place.line] ?? text.length + 1) - 1 };
  const inspection = session.inspect(file, span);
  if (!found || !inspection) return answerWith('engine-failed', scanTexts.engineFailed);
  return answer(
    whyNothing({
      span, facts: found.file, inspection, lines, show,
      judged: judgeReports(found.file, opened.rules, found.settings),
      outer: [...outerReasons(opened, file, text), ...held.map(({ rule }): Reason => ({ id: 'in-baseline', text: texts.inBaseline(rule, baseline?.name ?? '') }))],
      whereOff: rule => whereOff(opened, file, rule),
    }),
  );
}

function toFinding({ rule, message }: Finding): ProseBlock {
  return { kind: 'item', text: message, note: rule };
}

/** What was decided of the file before any rule was asked. */
function outerReasons({ session, show, targets }: OpenedProject, file: string, text: string): readonly Reason[] {
  const leftOut = whyLeftOut(file, text);
  const policy = session.policyOf(file);
  const syntax = session.result().unresolved.find(({ place, reason }) => reason === 'syntax' && place.file === file);
  return [
    ...(leftOut ? [{ id: 'left-out', text: texts.leftOut[leftOut.kind](leftOut.part) } as const] : []),
    ...(policy?.ignores(file) ? [{ id: 'ignored', text: texts.ignored(policy.file === undefined ? '' : show(resolve(targets.root, policy.file))) } as const] : []),
    ...(syntax ? [{ id: 'syntax', text: texts.syntax(syntax.text) } as const] : []),
  ];
}

/** Where a rule is turned off: by a line of a policy, or by a preset. */
function whereOff({ session, show }: OpenedProject, file: string, rule: string): LocalText {
  const origin = session.policyOf(file)?.originOf(rule);
  if (origin === undefined) return texts.offByDefault;
  return origin.kind === 'preset' ? texts.offInPreset(origin.name) : texts.offInFile(show(origin.file), origin.line);
}

function whyNotRead(path: string, file: string, notices: readonly { readonly path: string; readonly text: LocalText }[]): LocalText {
  const notice = notices.find(one => one.path === file || file.startsWith(`${one.path}/`));
  if (notice) return texts.skipped(notice.path, notice.text);
  if (path.split(sep).includes('node_modules')) return texts.installed;
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    const folder = dirname(at);
    const above = readChainAbove(folder);
    const chain = existsSync(`${folder}${sep}.gitignore`) ? extendChain(above, folder) : above;
    if (isGitIgnored(chain, at, at !== path)) return texts.gitIgnored;
  }
  return texts.installed;
}

function readKnown({ baseline }: WhyNotOptions, { workingFolder }: Host): { readonly name: string; readonly value: NonNullable<ReturnType<typeof parseBaseline>> } | undefined {
  const name = baseline ?? defaultBaseline;
  const file = resolve(workingFolder, name);
  const value = existsSync(file) ? parseBaseline(readFileSync(file, 'utf8')) : undefined;
  return value && { name, value };
}
