import type { CodeFlow, Fix as SarifFix, Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { PathStep, Place } from '../../analysis/index.js';
import type { Finding } from '../../eslint-plugin/rule.js';
import { directiveRule } from '../../eslint-plugin/run-rules.js';
import { pathFor, SourceLines, type Report } from './report.js';
import { stepWords, unresolvedWords } from './words.js';

/**
 * Writes a report in the Static Analysis Results Interchange Format: one run, each finding with every step of its path.
 *
 * Findings that a directive or the baseline holds back are left out, since code hosts show suppressed results all the same.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function writeSarif(report: Report): string {
  return `${JSON.stringify(toSarif(report), null, 2)}\n`;
}

function toSarif(report: Report): Log {
  const writer = new SarifWriter(report);
  const rules = writer.descriptors();
  const notifications = writer.notifications();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'privacy-lint', fullName: 'Privacy Lint', semanticVersion: report.version, rules } },
        language: report.locale === 'en' ? 'en-US' : 'zh-CN',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [rootId]: { description: { text: 'The folder that the tool was run in.' } } },
        invocations: [{ executionSuccessful: !report.result.notices.some(({ kind }) => kind === 'engineCrashed'), toolExecutionNotifications: notifications }],
        results: report.findings.map(finding => writer.result(finding, rules)),
      },
    ],
  };
}

const rootId = 'SRCROOT';

class SarifWriter {
  readonly #report: Report;
  readonly #lines: SourceLines;

  constructor(report: Report) {
    this.#report = report;
    this.#lines = new SourceLines(report.result.texts);
  }

  /** The rules that there are, sorted as they are listed, and the one for directives. */
  descriptors(): ReportingDescriptor[] {
    const { locale, rules } = this.#report;
    const listed = rules.map(({ name, meta }): ReportingDescriptor => {
      const law = meta.docs.law.map(({ article, url }) => ({ article, url }));
      const description = meta.docs.description[locale];
      return {
        id: name,
        shortDescription: { text: description },
        fullDescription: { text: description },
        ...(meta.docs.page !== undefined && { helpUri: meta.docs.page }),
        help: {
          text: [description, ...law.map(({ article, url }) => `${article}: ${url}`)].join('\n'),
          markdown: [`${description}.`, ...law.map(({ article, url }) => `- [${article}](${url})`)].join('\n'),
        },
        messageStrings: Object.fromEntries(Object.entries(meta.messages).map(([id, text]) => [id, { text: text[locale] }])),
        defaultConfiguration: meta.docs.recommended === 'off' ? { enabled: false } : { level: levelOf(meta.docs.recommended) },
        properties: { tags: ['privacy', ...new Set(meta.docs.law.map(({ jurisdiction }) => jurisdiction))] },
      };
    });
    const directives: ReportingDescriptor = {
      id: directiveRule,
      shortDescription: { text: locale === 'en' ? 'A directive that suppresses findings names a rule, gives a reason and is used' : '抑制结果的指令须写明规则和理由，且确有作用' },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['privacy'] },
    };
    return [...listed, directives];
  }

  result(finding: Finding, rules: readonly ReportingDescriptor[]): Result {
    const { locale } = this.#report;
    const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: levelOf(finding.severity),
      rank: { low: 20, medium: 50, high: 90 }[finding.confidence],
      message: { text: finding.message[locale], id: finding.messageId },
      locations: [this.location(finding.place)],
      ...(finding.path.length > 0 ? { codeFlows: [this.codeFlow(finding)] } : {}),
      ...(finding.related.length > 0 ? { relatedLocations: finding.related.map((step, id) => ({ id, ...this.step(step) })) } : {}),
      partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'privacyLint/v1': finding.fingerprint },
      ...(finding.fixes.length > 0 ? { fixes: finding.fixes.map(fix => this.fix(fix)) } : {}),
      properties: { confidence: finding.confidence, law: finding.law.map(({ article }) => article) },
    };
  }

  /** Everything that was skipped, not read whole or not followed. Unknown calls are counted by file, since they can be many. */
  notifications(): Notification[] {
    const { result, locale } = this.#report;
    const unknownCalls = new Map<string, number>();
    for (const { reason, place } of result.unresolved) if (reason === 'unknown-callee') unknownCalls.set(place.file, (unknownCalls.get(place.file) ?? 0) + 1);
    return [
      ...result.notices.map(
        ({ kind, path, text }): Notification => ({
          level: kind === 'ruleCrashed' || kind === 'engineCrashed' ? 'error' : kind === 'unreadable' ? 'warning' : 'note',
          message: { text: text[locale] },
          locations: [{ physicalLocation: { artifactLocation: this.artifact(path) } }],
        }),
      ),
      ...result.warnings.map(({ file, line, column, message }): Notification => ({ level: 'warning', message: { text: message[locale] }, locations: [{ physicalLocation: { artifactLocation: this.artifact(file), region: { startLine: line, startColumn: column } } }] })),
      ...result.unresolved
        .filter(({ reason }) => reason !== 'unknown-callee')
        .map(({ reason, place, text }): Notification => ({ level: 'note', message: { text: `${unresolvedWords[reason][locale]}${locale === 'en' ? ': ' : '：'}${text}` }, locations: [this.location(place)] })),
      ...[...unknownCalls].map(
        ([file, count]): Notification => ({
          level: 'note',
          message: { text: locale === 'en' ? `Calls to functions that are not known: ${count}.` : `调用未知函数 ${count} 处。` },
          locations: [{ physicalLocation: { artifactLocation: this.artifact(file) } }],
        }),
      ),
    ];
  }

  codeFlow({ path, place, message }: Finding): CodeFlow {
    const { locale } = this.#report;
    const last = path.at(-1)?.place;
    const isAtPlace = last?.file === place.file && last.start === place.start;
    const steps = path.map(step => ({ kinds: [step.kind], location: this.step(step), importance: step.kind === 'step' ? ('important' as const) : ('essential' as const) }));
    const end = { kinds: ['sink'], location: { ...this.location(place), message: { text: message[locale] } }, importance: 'essential' as const };
    const locations = (isAtPlace ? steps : [...steps, end]).map((location, index) => ({ ...location, executionOrder: index + 1 }));
    return { threadFlows: [{ locations }] };
  }

  step({ place, kind, text }: PathStep): Location {
    return { ...this.location(place), message: { text: `${stepWords[kind][this.#report.locale]}${this.#report.locale === 'en' ? ': ' : '：'}${text}` } };
  }

  location(place: Place): Location {
    const { line: startLine, column: startColumn } = this.#lines.position(place.file, place.start);
    const { line: endLine, column: endColumn } = this.#lines.position(place.file, place.end);
    return {
      physicalLocation: {
        artifactLocation: this.artifact(place.file),
        region: { startLine, startColumn, endLine, endColumn, snippet: { text: this.#lines.text(place.file, place) } },
      },
    };
  }

  fix({ title, edits }: Finding['fixes'][number]): SarifFix {
    return {
      description: { text: title[this.#report.locale] },
      artifactChanges: edits.map(({ file, span, text }) => {
        const { line: startLine, column: startColumn } = this.#lines.position(file, span.start);
        const { line: endLine, column: endColumn } = this.#lines.position(file, span.end);
        return { artifactLocation: this.artifact(file), replacements: [{ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent: { text } }] };
      }),
    };
  }

  artifact(file: string): { uri: string; uriBaseId: string } {
    return { uri: pathFor(this.#report, file).split('/').map(encodeURIComponent).join('/'), uriBaseId: rootId };
  }
}

function levelOf(severity: 'warn' | 'error'): 'warning' | 'error' {
  return severity === 'warn' ? 'warning' : 'error';
}
