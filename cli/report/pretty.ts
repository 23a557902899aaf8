import { createColors } from 'picocolors';
import { articleText } from '../../eslint-plugin/article-text.js';
import type { Finding, Locale, LocalText } from '../../eslint-plugin/rule.js';
import { frameLines } from './code-frame.js';
import { countsOf, pathFor, SourceLines, type Report, type Terminal } from './report.js';
import { fit, widthOf, wrap } from './text-width.js';
import { confidenceWords, counted, severityWords, stepWords } from './words.js';

type Colors = ReturnType<typeof createColors>;

/** Writes a report for a person at a terminal: grouped by file, each finding with its code and the way that leads there. */
export function writePretty(report: Report, terminal: Terminal): string {
  const colors = createColors(terminal.hasColor);
  const lines = new SourceLines(report.result.texts);
  const output: string[] = [];
  let file: string | undefined;
  for (const finding of report.findings) {
    if (finding.place.file !== file) {
      file = finding.place.file;
      output.push(colors.bold(colors.underline(pathFor(report, file))), '');
    }
    output.push(...findingLines(report, finding, lines, terminal, colors), '');
  }
  output.push(...summaryLines(report, terminal, colors));
  return `${output.join('\n')}\n`;
}

function findingLines(report: Report, finding: Finding, lines: SourceLines, { columns }: Terminal, colors: Colors): readonly string[] {
  const { locale } = report;
  const paint = finding.severity === 'error' ? colors.red : colors.yellow;
  const { line, column } = lines.position(finding.place.file, finding.place.start);
  const label = severityWords[finding.severity][locale];
  const indent = ' '.repeat(widthOf(label) + 4);
  const message = wrap(finding.message[locale], columns - indent.length).map((part, index) => (index === 0 ? `  ${paint(label)}  ${colors.bold(part)}` : indent + colors.bold(part)));
  const marks = [finding.rule, `${line}:${column}`, ...(finding.confidence === 'high' ? [] : [confidenceWords[finding.confidence][locale]]), ...finding.law.map(({ article }) => articleText(article)[locale])];
  return [
    ...message,
    // A mark that fits on a line stays whole: the spaces inside it do not break.
    ...wrap(marks.map(mark => (widthOf(mark) > columns - indent.length - 2 ? mark : mark.replaceAll(' ', '\u00a0'))).join('\u00a0· '), columns - indent.length).map(part => indent + colors.dim(part.replaceAll('\u00a0', ' '))),
    '',
    ...frameLines(finding.place, paint, lines, columns, colors),
    ...stepLines(report, finding, lines, columns, colors),
  ];
}

function stepLines(report: Report, finding: Finding, lines: SourceLines, columns: number, colors: Colors): readonly string[] {
  const steps = [...finding.path, ...finding.related];
  if (steps.length === 0) return [];
  const rows = steps.map(({ kind, place, text }, index) => {
    const { line, column } = lines.position(place.file, place.start);
    const where = place.file === finding.place.file ? `${line}:${column}` : `${pathFor(report, place.file)}:${line}:${column}`;
    return { number: String(index + 1), kind: stepWords[kind][report.locale], where, text: text.replace(/\s+/g, ' ') };
  });
  const numberWidth = String(rows.length).length;
  const kindWidth = Math.max(...rows.map(({ kind }) => widthOf(kind)));
  const whereWidth = Math.min(Math.max(...rows.map(({ where }) => where.length)), 40);
  const title = report.locale === 'en' ? 'path' : '路径';
  const indent = 6 + numberWidth + 2 + kindWidth + 2;
  const isNarrow = columns < indent + whereWidth + 30;
  return [
    `    ${colors.dim(title)}`,
    ...rows.flatMap(({ number, kind, where, text }) => {
      const head = `      ${colors.dim(number.padStart(numberWidth))}  ${colors.cyan(kind)}${' '.repeat(kindWidth - widthOf(kind))}  `;
      if (isNarrow) return [head + where, ' '.repeat(indent) + colors.dim(fit(text, Math.max(10, columns - indent)))];
      return [`${head}${where.padEnd(whereWidth)}  ${fit(text, Math.max(10, columns - indent - Math.max(whereWidth, where.length) - 2))}`];
    }),
  ];
}

function summaryLines(report: Report, { columns }: Terminal, colors: Colors): readonly string[] {
  const { locale, result } = report;
  const { errors, warnings } = countsOf(report.findings);
  const verdict = errors + warnings === 0 ? colors.green(noFindings[locale]) : (errors > 0 ? colors.red : colors.yellow)(foundWords(errors, warnings, locale));
  const remarks = remarksOf(report);
  const skipped = [...brokenFiles(report), ...result.notices].map(({ path, text }) => `${pathFor(report, path)}: ${text[locale]}`);
  return [
    colors.bold(verdict),
    ...wrap(remarks.join(locale === 'en' ? ' ' : ''), columns),
    ...skipped.slice(0, shownNotices).flatMap(notice => wrap(notice, columns - 2).map(part => `  ${colors.dim(part)}`)),
    ...(skipped.length > shownNotices ? [`  ${colors.dim(locale === 'en' ? `and ${skipped.length - shownNotices} more; the JSON, SARIF and HTML reports list all` : `另有 ${skipped.length - shownNotices} 项；JSON、SARIF 和 HTML 报告列出全部`)}`] : []),
  ];
}

/** How many skipped files a terminal shows by name. */
const shownNotices = 8;

const noFindings = { en: 'No findings.', 'zh-cn': '没有发现问题。' };

function foundWords(errors: number, warnings: number, locale: Locale): string {
  if (locale === 'zh-cn') return `共 ${errors + warnings} 个结果：${errors} 个错误，${warnings} 个警告。`;
  return `${counted(errors + warnings, 'finding', 'findings')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`;
}

/** The files that could not be parsed whole, each with the first thing that is wrong in it. */
function brokenFiles({ result }: Report): readonly { readonly path: string; readonly text: LocalText }[] {
  const found = new Map<string, LocalText>();
  for (const { reason, place, text } of result.unresolved) {
    if (reason === 'syntax' && !found.has(place.file)) found.set(place.file, { en: `It could not be parsed whole, so that findings may be missing: ${text}`, 'zh-cn': `未能完整解析，可能缺少结果：${text}` });
  }
  return [...found].map(([path, text]) => ({ path, text }));
}

/** Says what was analysed and what was not. */
function remarksOf(report: Report): readonly string[] {
  const { result: { stats, unresolved, notices: { length } }, locale, inBaseline, goneFromBaseline, fixed } = report;
  const partly = length + brokenFiles(report).length;
  if (locale === 'zh-cn') {
    return [
      `已分析 ${stats.files} 个文件。`,
      ...(fixed > 0 ? [`已修复 ${fixed} 处。`] : []),
      ...(inBaseline > 0 ? [`基线中已有 ${inBaseline} 个结果，未列出。`] : []),
      ...(goneFromBaseline > 0 ? [`基线中有 ${goneFromBaseline} 个结果不再出现。`] : []),
      `${unresolved.length} 处未能解析，${partly} 个文件或文件夹被跳过或未完整读取。`,
    ];
  }
  return [
    `${counted(stats.files, 'file', 'files')} analysed.`,
    ...(fixed > 0 ? [`${counted(fixed, 'finding', 'findings')} fixed.`] : []),
    ...(inBaseline > 0 ? [`${counted(inBaseline, 'finding is', 'findings are')} in the baseline and not listed.`] : []),
    ...(goneFromBaseline > 0 ? [`${counted(goneFromBaseline, 'finding', 'findings')} of the baseline no longer ${goneFromBaseline === 1 ? 'occurs' : 'occur'}.`] : []),
    `${counted(unresolved.length, 'place', 'places')} unresolved, ${counted(partly, 'file or folder', 'files or folders')} skipped or not read whole.`,
  ];
}
