import { pathFor, SourceLines, type Report } from './report.js';

/** Writes a report for a program that mends code: one finding a block, short, with what it rests on and the edits that settle it. */
export function writeAgent(report: Report): string {
  const { findings, locale, result } = report;
  const lines = new SourceLines(result.texts);
  const where = (file: string, offset: number) => {
    const { line, column } = lines.position(file, offset);
    return `${pathFor(report, file)}:${line}:${column}`;
  };
  const blocks = findings.map(({ rule, severity, confidence, place, message, path, related, fixes }) =>
    [
      `${where(place.file, place.start)} ${severity} ${rule} confidence=${confidence}`,
      `  says: ${message[locale]}`,
      `  code: ${oneLine(lines.text(place.file, place))}`,
      ...path.map(step => `  ${step.kind}: ${where(step.place.file, step.place.start)} ${oneLine(step.text)}`),
      ...related.map(step => `  also: ${where(step.place.file, step.place.start)} ${oneLine(step.text)}`),
      ...fixes.flatMap(({ kind, title, edits }) => [`  ${kind}: ${title[locale]}`, ...edits.map(({ file, span, text }) => `    ${where(file, span.start)}-${where(file, span.end).replace(/^.*?(\d+:\d+)$/, '$1')} => ${JSON.stringify(text)}`)]),
    ].join('\n'),
  );
  const open = `${findings.length} findings; ${result.stats.files} files analysed; ${result.notices.length} skipped; ${result.unresolved.length} places unresolved, so their absence here proves nothing.`;
  return `${[...blocks, open].join('\n\n')}\n`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
