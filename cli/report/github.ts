import { messageWithPlaces } from '../../eslint-plugin/also-text.js';
import { countsOf, pathFor, SourceLines, type Report } from './report.js';

/** Writes workflow commands, which GitHub Actions shows beside the code. Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function writeGithub(report: Report): string {
  const lines = new SourceLines(report.result.texts);
  const commands = report.findings.map(finding => {
    const { severity, rule, place } = finding;
    const start = lines.position(place.file, place.start);
    const end = lines.position(place.file, place.end);
    // Columns are shown only for findings on one line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
    const properties = `file=${escapeProperty(pathFor(report, place.file))},line=${start.line},endLine=${end.line}${columns},title=${escapeProperty(rule)}`;
    return `::${severity === 'error' ? 'error' : 'warning'} ${properties}::${escapeMessage(messageWithPlaces(finding, report.locale, (file, offset) => lines.position(file, offset)))}`;
  });
  const skipped = report.result.notices.map(({ path, text }) => `::notice file=${escapeProperty(pathFor(report, path))}::${escapeMessage(text[report.locale])}`);
  const { errors, warnings } = countsOf(report.findings);
  return `${[...commands, ...skipped, `privacy-lint: ${errors} error(s), ${warnings} warning(s), ${report.result.unresolved.length} unresolved`].join('\n')}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
