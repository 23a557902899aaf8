import { createHash } from 'node:crypto';
import { messageWithPlaces } from '../../eslint-plugin/also-text.js';
import { pathFor, SourceLines, type Report } from './report.js';

/** Writes a code quality report. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function writeGitlab(report: Report): string {
  const lines = new SourceLines(report.result.texts);
  const issues = report.findings.map(finding => {
    const { rule, place, severity, confidence, fingerprint } = finding;
    const path = pathFor(report, place.file);
    return {
      description: messageWithPlaces(finding, report.locale, (file, offset) => lines.position(file, offset)),
      check_name: rule,
      // Ours may stand in two files; GitLab asks for one that is unique in the project.
      fingerprint: createHash('sha256').update(`${path}\n${fingerprint}`).digest('hex').slice(0, 40),
      severity: severity === 'error' ? (confidence === 'high' ? 'critical' : 'major') : 'minor',
      location: { path, lines: { begin: lines.position(place.file, place.start).line, end: lines.position(place.file, place.end).line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
