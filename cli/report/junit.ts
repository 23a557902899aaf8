import { escapeMarkup } from './markup.js';
import { pathFor, SourceLines, type Report } from './report.js';
import { stepWords } from './words.js';

/** Writes a JUnit report: a suite for each file with findings, a failed case for each finding. Warnings fail too, since a case knows no degrees. */
export function writeJunit(report: Report): string {
  const { locale, findings, result } = report;
  const lines = new SourceLines(result.texts);
  const where = (file: string, offset: number) => {
    const { line, column } = lines.position(file, offset);
    return `${pathFor(report, file)}:${line}:${column}`;
  };
  const suites = [...new Set(findings.map(({ place }) => place.file))].map(file => {
    const here = findings.filter(({ place }) => place.file === file);
    const cases = here.map(({ rule, place, message, severity, path, related }) => {
      const detail = [where(file, place.start), ...[...path, ...related].map(step => `${stepWords[step.kind][locale]} ${where(step.place.file, step.place.start)} ${step.text}`)].join('\n');
      return `    <testcase name="${xml(`${rule} ${where(file, place.start)}`)}" classname="${xml(pathFor(report, file))}"><failure type="${severity}" message="${xml(message[locale])}">${xml(detail)}</failure></testcase>`;
    });
    return `  <testsuite name="${xml(pathFor(report, file))}" tests="${here.length}" failures="${here.length}" errors="0">\n${cases.join('\n')}\n  </testsuite>`;
  });
  // Readers take a report without any case for a broken one.
  const passed = '  <testsuite name="privacy-lint" tests="1" failures="0" errors="0">\n    <testcase name="privacy-lint" classname="privacy-lint"/>\n  </testsuite>';
  const total = findings.length === 0 ? 1 : findings.length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="privacy-lint" tests="${total}" failures="${findings.length}" errors="0">\n${suites.length === 0 ? passed : suites.join('\n')}\n</testsuites>\n`;
}

/** XML 1.0 has no place for most control characters, even escaped. */
function xml(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'));
}
