import type { Confidence, FileFacts, ProjectFacts } from '../analysis/index.js';
import { fillText } from './fill-text.js';
import { fingerprintOf } from './fingerprint.js';
import { withLineBreaks } from './fix/line-breaks.js';
import { joinByCause, type FoundFlow } from './join-by-cause.js';
import { findClosestName } from '../policy/closest-name.js';
import { ignoreNextLine, readDirectives, type Directive } from './read-directives.js';
import type { Finding, LocalText, PrivacyRule, Report, Severity } from './rule.js';
import { lineStartsOf, positionAt } from './text-lines.js';

/** What a project's policy, or a host's own configuration, says of one rule. */
export interface RuleSetting {
  readonly severity: Severity;
  /** Merged over the rule's defaults; may be empty. */
  readonly options: object;
}

export interface RuleSettings {
  /** By rule name. A rule that is absent is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Findings less sure than this are left out. */
  readonly leastConfidence: Confidence;
  /** Whether a file's findings are shown; without it, all are. */
  readonly isReported?: (path: string, text: string) => boolean;
  /** Keeps the findings in a file for as long as what they were found from stays; without it, they are found each time. */
  readonly keep?: ProjectFacts['keep'];
  /** Told of each rule that threw on a file; the other rules and files go on. */
  readonly onCrash?: (crash: RuleCrash) => void;
}

/** A rule that threw: a fault of ours, never the user's. */
export interface RuleCrash {
  readonly rule: string;
  readonly file: string;
  readonly error: unknown;
}

/** The id of findings about directives themselves. */
export const directiveRule = 'privacy-lint/directive';

/**
 * Asks every rule that is on for its findings in every file. `rules` are all that exist, so that a directive for a rule that is off
 * is told from one for a rule that is unknown.
 *
 * *Shape*: sorted by file, span and rule; suppressed findings are left out.
 */
export function runRules(facts: ProjectFacts, rules: readonly PrivacyRule[], settings: RuleSettings): readonly Finding[] {
  const { isReported = () => true, keep = (_, find) => find() } = settings;
  const files = [...facts.files.values()].filter(file => isReported(file.path, file.text)).sort((left, right) => compare(left.path, right.path));
  return files.flatMap(file => {
    const { findings, crashes } = keep(`findings in ${file.path}`, () => findInFile(facts, file, rules, settings));
    for (const crash of crashes) settings.onCrash?.(crash);
    return findings;
  });
}

/** The findings in a file; they hang on the texts of all files that they point into. */
function findInFile({ files }: ProjectFacts, file: FileFacts, rules: readonly PrivacyRule[], settings: RuleSettings): { readonly findings: readonly Finding[]; readonly crashes: readonly RuleCrash[] } {
  const crashes: RuleCrash[] = [];
  const findings = runOnFile(file, rules, { ...settings, onCrash: crash => crashes.push(crash) });
  for (const { path, related, fixes } of findings) {
    for (const place of [...path.map(step => step.place), ...related.map(one => one.place), ...fixes.flatMap(fix => fix.edits)]) void files.get(place.file)?.text;
  }
  return { findings, crashes };
}

/** Orders findings as every host shows them. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compare(left.place.file, right.place.file) ||
    left.place.start - right.place.start ||
    left.place.end - right.place.end ||
    compare(left.rule, right.rule) ||
    compare(left.messageId, right.messageId) ||
    compare(left.message.en, right.message.en)
  );
}

type Draft = FoundFlow;

function runOnFile(file: FileFacts, rules: readonly PrivacyRule[], settings: RuleSettings): readonly Finding[] {
  const drafts: Draft[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.name);
    if (setting === undefined || setting.severity === 'off') continue;
    const { severity, options } = setting;
    const reports: Report[] = [];
    try {
      rule.check(file, report => reports.push(report), { ...rule.meta.defaultOptions, ...options });
    } catch (error) {
      settings.onCrash?.({ rule: rule.name, file: file.path, error });
    }
    for (const report of reports) {
      if (isSureEnough(report.confidence, settings.leastConfidence)) drafts.push(toDraft(rule, report, file, severity));
    }
  }
  const taken = new Map<string, number>();
  return joinByCause(withoutSuppressed(drafts, file, rules, settings), file.text)
    .map(({ flows: _, ...draft }) => ({ ...draft, fingerprint: '' }))
    .sort(compareFindings)
    .map(finding => ({ ...finding, fingerprint: fingerprintOf(finding.rule, finding.messageId, file.text, finding.place, taken) }));
}

function toDraft(rule: PrivacyRule, report: Report, file: FileFacts, severity: 'warn' | 'error'): Draft {
  const { messages, fixes, docs } = rule.meta;
  return {
    rule: rule.name,
    messageId: report.messageId,
    message: fillText(messages[report.messageId] ?? sameText(report.messageId), report.data),
    data: report.data ?? {},
    place: { file: file.path, start: report.span.start, end: report.span.end },
    severity: report.confidence === 'low' || report.severity === 'warn' ? 'warn' : severity,
    confidence: report.confidence,
    path: report.path ?? [],
    ...(report.flows && { flows: report.flows }),
    related: report.related ?? [],
    law: docs.law.filter(({ jurisdiction }) => file.context.jurisdictions.includes(jurisdiction)),
    ...(docs.page !== undefined && { page: docs.page }),
    // What suggestions write is code of modules, and a page's script may be none.
    fixes: (/\.(?:html?|ejs|hbs|handlebars|njk)$/i.test(file.path) ? [] : (report.fixes ?? [])).map(fix => ({ ...withLineBreaks(fix, file), title: fillText(fixes[fix.titleId] ?? sameText(fix.titleId), fix.data) })),
  };
}

/** Takes out what a directive on the line before names, and adds a finding for each directive that does nothing or gives no reason. */
function withoutSuppressed(drafts: readonly Draft[], file: FileFacts, rules: readonly PrivacyRule[], settings: RuleSettings): readonly Draft[] {
  const directives = readDirectives(file.text);
  if (directives.length === 0) return drafts;
  const lineStarts = lineStartsOf(file.text);
  const lineOf = (draft: Draft) => positionAt(lineStarts, draft.place.start).line;
  const suppressed = new Set<Draft>();
  const complaints: Draft[] = [];
  const complain = (directive: Directive, messageId: keyof typeof directiveMessages, rule: string, meant = '') =>
    complaints.push(directiveDraft(directive, messageId, { rule, meant }, file.path));

  for (const directive of directives) {
    if (directive.word !== ignoreNextLine) {
      complain(directive, 'unknownDirective', directive.word);
      continue;
    }
    if (directive.rules.length === 0) complain(directive, 'noRule', directive.word);
    for (const rule of directive.rules) {
      if (!rules.some(({ name }) => name === rule)) {
        const meant = findClosestName(rule, rules.map(({ name }) => name));
        if (meant === undefined) complain(directive, 'unknownRule', rule);
        else complain(directive, 'misspeltRule', rule, meant);
        continue;
      }
      const named = drafts.filter(draft => draft.rule === rule && lineOf(draft) === directive.line + 1);
      const isOn = (settings.rules.get(rule)?.severity ?? 'off') !== 'off';
      if (directive.reason === '') complain(directive, 'noReason', rule);
      else if (named.length === 0 && isOn) complain(directive, 'unused', rule);
      else for (const draft of named) suppressed.add(draft);
    }
  }
  const isSilent = settings.rules.get(directiveRule)?.severity === 'off';
  return [...drafts.filter(draft => !suppressed.has(draft)), ...(isSilent ? [] : complaints)];
}

/** What a finding about a directive says; `rule` is the rule or word it names, `meant` the rule that is called almost so. */
const directiveMessages = {
  unknownDirective: { en: `'{{rule}}' is not a directive of Privacy Lint; '${ignoreNextLine} RULE -- REASON' is.`, 'zh-cn': `“{{rule}}”不是 Privacy Lint 的指令；可用的是“${ignoreNextLine} 规则 -- 理由”。` },
  misspeltRule: { en: "The directive names '{{rule}}', which is not a rule; did you mean '{{meant}}'?", 'zh-cn': '该指令写明的“{{rule}}”不是规则；是否指“{{meant}}”？' },
  noRule: { en: 'The directive names no rule.', 'zh-cn': '该指令没有写明规则。' },
  unknownRule: { en: "The directive names '{{rule}}', which is not a rule.", 'zh-cn': '该指令写明的“{{rule}}”不是规则。' },
  noReason: { en: "The directive for '{{rule}}' gives no reason after '--' and has no effect.", 'zh-cn': '针对“{{rule}}”的指令没有在“--”之后写明理由，因此不起作用。' },
  unused: { en: "The directive for '{{rule}}' stands before a line without such a finding.", 'zh-cn': '针对“{{rule}}”的指令之后一行并没有该规则的结果。' },
} as const satisfies Readonly<Record<string, LocalText>>;

function directiveDraft(directive: Directive, messageId: keyof typeof directiveMessages, data: { readonly rule: string; readonly meant: string }, file: string): Draft {
  return {
    rule: directiveRule,
    messageId,
    message: fillText(directiveMessages[messageId], data),
    data: { rule: data.rule },
    place: { file, ...directive.span },
    severity: 'warn',
    confidence: 'high',
    path: [],
    related: [],
    law: [],
    fixes: [],
  };
}

/** Whether somebody is as sure as is asked for. */
export function isSureEnough(confidence: Confidence, least: Confidence): boolean {
  return sureness[confidence] >= sureness[least];
}

const sureness: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

const sameText = (text: string): LocalText => ({ en: text, 'zh-cn': text });

/** Compares by code units, which is the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
