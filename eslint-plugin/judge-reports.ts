import type { FileFacts } from '../analysis/index.js';
import { fillText } from './fill-text.js';
import { observeRule, type Question } from './observe-rule.js';
import { ignoreNextLine, readDirectives, type Directive } from './read-directives.js';
import type { LocalText, PrivacyRule, Report, Severity } from './rule.js';
import { isSureEnough, type RuleSettings } from './run-rules.js';
import { lineStartsOf, positionAt } from './text-lines.js';

/** What becomes of a report, and by what. */
export type Fate =
  | { readonly kind: 'shown' }
  | { readonly kind: 'rule-off' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'suppressed'; readonly directive: Directive };

/** What a rule says of a place, whether or not it is shown. */
export interface JudgedReport {
  readonly rule: PrivacyRule;
  readonly report: Report;
  readonly message: LocalText;
  readonly questions: readonly Question[];
  readonly fate: Fate;
}

/** What every rule does on a file, those included that are off. */
export interface JudgedFile {
  readonly reports: readonly JudgedReport[];
  /** What rules asked that are on, with the rule. */
  readonly questions: readonly (Question & { readonly rule: PrivacyRule })[];
}

/** Runs all rules on a file, whatever the policy says of them, and tells what becomes of each report. A rule that throws says nothing. */
export function judgeReports(file: FileFacts, rules: readonly PrivacyRule[], settings: RuleSettings): JudgedFile {
  const directives = readDirectives(file.text).filter(({ word, reason }) => word === ignoreNextLine && reason !== '');
  const starts = lineStartsOf(file.text);
  const reports: JudgedReport[] = [];
  const questions: (Question & { readonly rule: PrivacyRule })[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.name);
    const severity: Severity = setting?.severity ?? 'off';
    const observation = observe(rule, file, setting?.options);
    if (severity !== 'off') questions.push(...observation.questions.map(question => ({ ...question, rule })));
    for (const { report, questions: asked } of observation.reports) {
      const line = positionAt(starts, report.span.start).line;
      const directive = directives.find(one => one.line + 1 === line && one.rules.includes(rule.name));
      const fate: Fate = severity === 'off' ? { kind: 'rule-off' } : !isSureEnough(report.confidence, settings.leastConfidence) ? { kind: 'unsure' } : directive ? { kind: 'suppressed', directive } : { kind: 'shown' };
      const text = rule.meta.messages[report.messageId];
      reports.push({ rule, report, message: text ? fillText(text, report.data) : { en: report.messageId, 'zh-cn': report.messageId }, questions: asked, fate });
    }
  }
  return { reports, questions };
}

function observe(rule: PrivacyRule, file: FileFacts, options: object | undefined): ReturnType<typeof observeRule> {
  try {
    return observeRule(rule, file, options);
  } catch {
    return { reports: [], questions: [] };
  }
}
