import { resolve } from 'node:path';
import { judgeReports } from '../../eslint-plugin/judge-reports.js';
import { lineStartsOf } from '../../eslint-plugin/text-lines.js';
import { projectPath, reportsOn } from '../lines-of.js';
import type { Finding, LocalText, PrivacyRule } from '../../eslint-plugin/rule.js';
import { rules as allRules } from '../../eslint-plugin/rules/index.js';
import { findClosestName } from '../../policy/closest-name.js';
import type { Host } from '../host.js';
import { readNamedPlace, type NamedPlace } from '../named-place.js';
import { openSession, type OpenedProject, type ProjectOptions } from '../open-session.js';
import { writeProse, type ProseBlock } from '../prose.js';
import { toJsonAnswer, writeProseJson } from '../prose-json.js';
import { toJsonFinding } from '../report/json.js';
import { SourceLines } from '../report/report.js';
import { readRulePage } from '../rule-page.js';
import type { ExitCode } from '../scan.js';
import { explainFinding } from './explain-finding.js';
import { explainLine } from './explain-line.js';
import { explainRule } from './explain-rule.js';
import { explainTexts } from './explain-texts.js';

export interface ExplainOptions extends ProjectOptions {
  /** The folder whose findings are meant by a fingerprint; the working folder if absent. */
  readonly project?: string;
  /** For programs, in place of a terminal. */
  readonly json: boolean;
}

/**
 * Explains a rule, the findings of a line, or the finding of a fingerprint; of a line without findings, what was taken for personal data there. Ends
 * with 1 where there is nothing to explain.
 */
export function explain(subject: string, options: ExplainOptions, host: Host, rules: readonly PrivacyRule[] = allRules): ExitCode {
  const say = (text: LocalText) => host.writeError(`${text[options.locale]}\n`);
  const isFingerprint = /^[0-9a-f]{6,32}(?::\d+)?$/.test(subject);
  const place = isFingerprint ? undefined : readNamedPlace(subject);
  const name = subject.replace(/^privacy\//, '');
  if (!place && !isFingerprint) {
    const opened = openQuietly(options, host, rules);
    const known = opened?.rules ?? rules;
    const rule = known.find(one => one.name === name);
    if (!rule) {
      say(explainTexts.unknownSubject(subject, findClosestName(name, known.map(one => one.name))));
      return 2;
    }
    const severity = opened?.session.policies[0]?.settings.rules.get(rule.name)?.severity;
    const page = readRulePage(rule.name, options.locale);
    const blocks = explainRule({ rule, ...(page && { page }), ...(severity && { severity }), locale: options.locale });
    host.write(options.json ? writeProseJson([{ rule: rule.name, ...toJsonAnswer(blocks) }]) : writeProse(blocks, options.locale, host));
    return 0;
  }
  const opened = openSession(place ? [place.file] : options.project === undefined ? [] : [options.project], options, host, rules);
  if (!opened) return 2;
  const { findings } = opened.session.result();
  if (host.isWatched) host.writeError('\r\u001b[K');
  const lines = new SourceLines(opened.session.result().texts);
  const meant = place ? reportsOn(findings, resolve(host.workingFolder, place.file), place.line, opened.targets.root, lines) : findings.filter(({ fingerprint }) => fingerprint === subject || fingerprint.startsWith(subject));
  if (meant.length === 0) {
    const blocks = place ? explainSilent(place, subject, opened, host) : [];
    if (blocks.length > 0) {
      host.write(options.json ? writeProseJson([toJsonAnswer(blocks)]) : writeProse(blocks, options.locale, host));
      return 0;
    }
    say(place ? explainTexts.noFinding(subject) : explainTexts.noFingerprint(subject));
    return 1;
  }
  const answers = meant.map(finding => ({ finding, blocks: explainOne(finding, opened, lines, options, host) }));
  if (options.json) host.write(writeProseJson(answers.map(({ finding, blocks }) => ({ finding: toJsonFinding(finding, lines, opened.show), ...toJsonAnswer(blocks) }))));
  else host.write(answers.map(({ blocks }) => writeProse(blocks, options.locale, host)).join('\n'));
  return 0;
}

function explainOne(finding: Finding, { session, rules, show }: OpenedProject, lines: SourceLines, { locale }: ExplainOptions, host: Host): readonly ProseBlock[] {
  const { file: facts, settings } = session.findFacts(finding.place.file)!;
  const judged = judgeReports(facts, rules, settings).reports.find(({ rule, report, message }) => rule.name === finding.rule && report.span.start === finding.place.start && report.span.end === finding.place.end && message.en === finding.message.en);
  const page = readRulePage(finding.rule, locale);
  return explainFinding({ finding, facts, ...(judged && { judged }), ...(page && { page }), unresolved: session.result().unresolved, lines, locale, show }, host);
}

/** Explains what was taken for personal data on a line of which no rule says anything. */
function explainSilent({ file, line }: NamedPlace, named: string, { session, targets }: OpenedProject, host: Host): readonly ProseBlock[] {
  const path = projectPath(targets.root, resolve(host.workingFolder, file));
  const text = session.textOf(path);
  const facts = session.findFacts(path)?.file;
  const starts = lineStartsOf(text ?? '');
  const start = starts[line - 1];
  if (text === undefined || !facts || start === undefined) return [];
  const span = { start, end: (starts[line] ?? text.length + 1) - 1 };
  const inspection = session.inspect(path, span);
  return inspection ? explainLine({ named, span, facts, inspection }) : [];
}

/** A rule can be explained anywhere; in a project, it is told how it counts there. */
function openQuietly(options: ExplainOptions, host: Host, rules: readonly PrivacyRule[]): OpenedProject | undefined {
  return openSession(options.project === undefined ? [] : [options.project], options, { ...host, isWatched: false, writeError: () => undefined }, rules);
}
