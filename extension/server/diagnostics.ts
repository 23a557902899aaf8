import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../eslint-plugin/rule.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import type { FindingView } from './finding-view.js';
import type { Places } from './places.js';
import { relatedInformation } from './related-information.js';

export const diagnosticSource = 'privacy-lint';

/** Shows a finding as a diagnostic. Its `data` is the finding's fingerprint, by which a later request finds it again. */
export function toDiagnostic(finding: Finding, { places, locale, pages }: FindingView): Diagnostic {
  const page = finding.page ?? pages.uriOf(finding.rule, locale);
  return {
    range: places.rangeOf(finding.place),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    message: finding.message[locale],
    relatedInformation: relatedInformation(finding, places),
    data: finding.fingerprint,
  };
}

/** Shows a problem of the policy, a pack or a model where it stands. */
export function toProblemDiagnostic({ file, line, column, span, message }: PolicyProblem, places: Places, locale: FindingView['locale'], severity: DiagnosticSeverity = DiagnosticSeverity.Error): Diagnostic {
  // The span counts a byte order mark, which an editor does not show; line and column do not.
  const document = places.documentOf(file);
  const start = { line: line - 1, character: column - 1 };
  const end = document.positionAt(document.offsetAt(start) + span.end - span.start);
  return { range: { start, end }, severity, source: diagnosticSource, code: 'policy', message: message[locale] };
}

const severities = { error: DiagnosticSeverity.Error, warn: DiagnosticSeverity.Warning } as const;
