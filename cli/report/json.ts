import type { Confidence, PathStep } from '../../analysis/index.js';
import type { Finding, LawReference, LocalText } from '../../eslint-plugin/rule.js';
import type { Position } from '../../eslint-plugin/text-lines.js';
import { countsOf, pathFor, SourceLines, type Report } from './report.js';

/**
 * The JSON report. Its shape is kept: fields may be added within a version, none goes or changes its meaning.
 *
 * Paths are relative to the working folder, with forward slashes. Lines and columns count from 1, offsets from 0, both in UTF-16 code units.
 */
interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: 'privacy-lint'; readonly version: string };
  /** Sorted by file, span and rule. */
  readonly findings: readonly JsonFinding[];
  /** What was skipped or not read whole. */
  readonly notices: readonly { readonly kind: string; readonly file: string; readonly message: LocalText }[];
  /** Packs that are not as `privacy.lock` has them. */
  readonly warnings: readonly { readonly file: string; readonly line: number; readonly column: number; readonly message: LocalText }[];
  /** What was not followed to its end. */
  readonly unresolved: readonly (JsonPlace & { readonly reason: string; readonly text: string })[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly files: number;
    readonly skipped: number;
    readonly unresolved: number;
    readonly inBaseline: number;
    readonly goneFromBaseline: number;
    readonly fixed: number;
  };
}

interface JsonPlace {
  readonly file: string;
  readonly start: Position & { readonly offset: number };
  /** Behind the last character. */
  readonly end: Position & { readonly offset: number };
}

type JsonStep = JsonPlace & { readonly kind: PathStep['kind']; readonly text: string };

interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly messageId: string;
  readonly message: LocalText;
  readonly severity: 'warn' | 'error';
  readonly confidence: Confidence;
  /** From where it starts to the place itself; may be empty. */
  readonly path: readonly JsonStep[];
  readonly related: readonly JsonStep[];
  readonly law: readonly LawReference[];
  readonly fixes: readonly { readonly kind: 'fix' | 'suggestion'; readonly title: LocalText; readonly edits: readonly (JsonPlace & { readonly text: string })[] }[];
  /** The team's page on a flow of its own, where it names one. */
  readonly page?: string;
  readonly fingerprint: string;
}

/** Writes a report for programs. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(toJson(report), null, 2)}\n`;
}

/** Turns a finding into what programs read. `show` gives a file's path as it is to be written. */
export function toJsonFinding({ rule, messageId, message, severity, confidence, path, related, law, fixes, page, fingerprint, place: where }: Finding, lines: SourceLines, show: (file: string) => string): JsonFinding {
  const place = placeWriter(lines, show);
  const step = (each: PathStep): JsonStep => ({ kind: each.kind, text: each.text, ...place(each.place) });
  return {
    rule,
    messageId,
    message,
    severity,
    confidence,
    ...place(where),
    path: path.map(step),
    related: related.map(step),
    law,
    fixes: fixes.map(({ kind, title, edits }) => ({ kind, title, edits: edits.map(edit => ({ ...place({ file: edit.file, ...edit.span }), text: edit.text })) })),
    ...(page !== undefined && { page }),
    fingerprint,
  };
}

function placeWriter(lines: SourceLines, show: (file: string) => string): (place: Finding['place']) => JsonPlace {
  return ({ file, start, end }) => ({
    file: show(file),
    start: { ...lines.position(file, start), offset: start },
    end: { ...lines.position(file, end), offset: end },
  });
}

function toJson(report: Report): JsonReport {
  const lines = new SourceLines(report.result.texts);
  const show = (file: string) => pathFor(report, file);
  const place = placeWriter(lines, show);
  return {
    version: 1,
    tool: { name: 'privacy-lint', version: report.version },
    findings: report.findings.map(finding => toJsonFinding(finding, lines, show)),
    notices: report.result.notices.map(({ kind, path, text }) => ({ kind, file: pathFor(report, path), message: text })),
    warnings: report.result.warnings.map(({ file, line, column, message }) => ({ file: pathFor(report, file), line, column, message })),
    unresolved: report.result.unresolved.map(({ place: where, reason, text }) => ({ reason, text, ...place(where) })),
    summary: {
      ...countsOf(report.findings),
      files: report.result.stats.files,
      skipped: report.result.notices.length,
      unresolved: report.result.unresolved.length,
      inBaseline: report.inBaseline,
      goneFromBaseline: report.goneFromBaseline,
      fixed: report.fixed,
    },
  };
}
