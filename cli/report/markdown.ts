import { articleText } from '../../eslint-plugin/article-text.js';
import { countsOf, pathFor, SourceLines, stepsTo, type Report } from './report.js';
import { confidenceWords, severityWords, stepWords } from './words.js';

/** Writes a report for a merge request or an issue: a table of what was found, and each finding with its path. */
export function writeMarkdown(report: Report): string {
  const { locale, findings, result } = report;
  const lines = new SourceLines(result.texts);
  const where = (file: string, offset: number) => `${pathFor(report, file)}:${lines.position(file, offset).line}`;
  const { errors, warnings } = countsOf(findings);
  const heading = locale === 'en' ? '# Privacy report' : '# 隐私检查报告';
  const summary =
    locale === 'en'
      ? `${errors} errors, ${warnings} warnings. ${result.stats.files} files analysed, ${result.notices.length} skipped, ${result.unresolved.length} places unresolved.`
      : `错误 ${errors} 个，警告 ${warnings} 个。已分析 ${result.stats.files} 个文件，跳过 ${result.notices.length} 个，${result.unresolved.length} 处未能解析。`;
  const table = [
    locale === 'en' ? '| | Finding | Place | Rule |' : '| | 结果 | 位置 | 规则 |',
    '| --- | --- | --- | --- |',
    ...findings.map(({ severity, message, place, rule }) => `| ${severityWords[severity][locale]} | ${escapeMarkdown(message[locale])} | ${codeSpan(where(place.file, place.start), true)} | ${codeSpan(rule, true)} |`),
  ];
  const details = findings.map(finding => {
    const { message, confidence, law, place, page, related } = finding;
    const laws = law.map(({ article, url }) => `[${escapeMarkdown(articleText(article)[locale])}](${url.replace(/[()\s]/g, encodeURIComponent)})`);
    const steps = [...stepsTo(finding).map(step => `${stepWords[step.kind][locale]} ${codeSpan(where(step.place.file, step.place.start))} ${codeSpan(step.text)}`), `${codeSpan(where(place.file, place.start))} ${codeSpan(lines.text(place.file, place).split('\n')[0] ?? '')}`];
    const others = related.map(step => `- ${codeSpan(where(step.place.file, step.place.start))} ${codeSpan(step.text)}`);
    return [`### ${escapeMarkdown(message[locale])}`, '', [confidenceWords[confidence][locale], ...laws, ...(page === undefined ? [] : [`[${escapeMarkdown(finding.rule)}](${page.replace(/[()\s]/g, encodeURIComponent)})`])].join(' · '), '', ...steps.map((step, index) => `${index + 1}. ${step}`), ...(others.length > 0 ? ['', locale === 'en' ? 'Also here:' : '同一原因的其他位置：', '', ...others] : []), ''].join('\n');
  });
  return `${[heading, '', summary, '', ...(findings.length === 0 ? [] : [...table, '', ...details])].join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** Quotes code with more backticks than it holds. In a table a bar would end the cell even so. */
function codeSpan(text: string, isInTable = false): string {
  const plain = text.replace(/\s+/g, ' ').trim() || ' ';
  const fence = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const padded = plain.startsWith('`') || plain.endsWith('`') ? ` ${plain} ` : plain;
  return `${fence}${isInTable ? padded.replaceAll('|', '\\|') : padded}${fence}`;
}
