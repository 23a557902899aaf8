import type { Place } from '../../analysis/index.js';
import { articleText } from '../../eslint-plugin/article-text.js';
import type { Finding, LocalText } from '../../eslint-plugin/rule.js';
import { drawFlows } from './flow-picture.js';
import { writeHtmlPage } from './html-page.js';
import { bothLanguages, escapeMarkup } from './markup.js';
import { countsOf, pathFor, SourceLines, stepsTo, type Report } from './report.js';
import { confidenceWords, severityWords, sinkWords, stepWords, unresolvedWords } from './words.js';

/** How many unresolved places the page lists; the JSON report has all. */
const mostUnresolved = 200;

/** Writes a report as one page for a browser. It holds everything it shows, in both languages, and asks nothing of the network. */
export function writeHtml(report: Report): string {
  const lines = new SourceLines(report.result.texts);
  return writeHtmlPage({
    locale: report.locale, version: report.version, title: texts.title, footer: texts.advice,
    before: `<a class="skip" href="#findings">${bothLanguages(texts.skip)}</a>`,
    main: [writeSummary(report), writePicture(report), writeFindings(report, lines), writeNotAnalysed(report, lines)].join('\n'),
  });
}

const texts = {
  title: { en: 'Privacy report', 'zh-cn': '隐私检查报告' },
  skip: { en: 'Skip to the findings', 'zh-cn': '跳到检查结果' },
  advice: { en: 'A finding says what the code does; whether it is lawful is for people to judge.', 'zh-cn': '结果说明代码做了什么；是否合法由人来判断。' },
  none: { en: 'No findings.', 'zh-cn': '没有发现问题。' },
  errors: { en: 'Errors', 'zh-cn': '错误' },
  warnings: { en: 'Warnings', 'zh-cn': '警告' },
  files: { en: 'Files analysed', 'zh-cn': '已分析文件' },
  unresolved: { en: 'Not resolved', 'zh-cn': '未能解析' },
  skipped: { en: 'Skipped', 'zh-cn': '已跳过' },
  inBaseline: { en: 'In the baseline', 'zh-cn': '基线中已有' },
  flows: { en: 'Where personal data go', 'zh-cn': '个人信息的去向' },
  flowsKey: { en: 'From categories of data, through files, to where they end. A band is as thick as there are places in the code.', 'zh-cn': '从信息类别，经过文件，到最终去向。线条越粗，代码中的位置越多。' },
  reportedKey: { en: 'with findings', 'zh-cn': '有检查结果' },
  otherKey: { en: 'without', 'zh-cn': '无检查结果' },
  asTable: { en: 'The same as a table', 'zh-cn': '以表格显示' },
  category: { en: 'Data', 'zh-cn': '信息' },
  place: { en: 'Place', 'zh-cn': '位置' },
  destination: { en: 'Goes to', 'zh-cn': '去向' },
  findings: { en: 'Findings', 'zh-cn': '检查结果' },
  search: { en: 'Search', 'zh-cn': '搜索' },
  searchHint: { en: 'text or code', 'zh-cn': '文字或代码中的词' },
  severity: { en: 'Severity', 'zh-cn': '级别' },
  rule: { en: 'Rule', 'zh-cn': '规则' },
  file: { en: 'File', 'zh-cn': '文件' },
  all: { en: 'all', 'zh-cn': '全部' },
  shown: { en: 'shown', 'zh-cn': '个结果' },
  steps: { en: 'How the data get here', 'zh-cn': '数据如何到达此处' },
  here: { en: 'finding', 'zh-cn': '结果' },
  notAnalysed: { en: 'What was not analysed', 'zh-cn': '未分析的内容' },
  wholeAnalysed: { en: 'Everything was read and followed.', 'zh-cn': '所有内容均已读取并跟踪。' },
} as const satisfies Readonly<Record<string, LocalText>>;

function writeSummary(report: Report): string {
  const { errors, warnings } = countsOf(report.findings);
  const { stats, unresolved, notices } = report.result;
  const number = (label: LocalText, value: number, className = '') => `<div><dt>${bothLanguages(label)}</dt><dd${value > 0 && className ? ` class="${className}"` : ''}>${value}</dd></div>`;
  return `<section>${report.findings.length === 0 ? `<p class="verdict">${bothLanguages(texts.none)}</p>` : '<p></p>'}
<dl class="numbers">${number(texts.errors, errors, 'error')}${number(texts.warnings, warnings, 'warn')}${number(texts.files, stats.files)}${number(texts.unresolved, unresolved.length)}${number(texts.skipped, notices.length)}${report.inBaseline > 0 ? number(texts.inBaseline, report.inBaseline) : ''}</dl></section>`;
}

function writePicture(report: Report): string {
  const flows = report.result.flows.map(flow => ({ ...flow, place: { ...flow.place, file: pathFor(report, flow.place.file) } }));
  if (flows.length === 0) return '';
  const findings = report.findings.map(finding => ({ ...finding, place: { ...finding.place, file: pathFor(report, finding.place.file) } }));
  const lines = new SourceLines(new Map([...report.result.texts].map(([file, text]) => [pathFor(report, file), text])));
  const rows = flows.map(({ name, place, to, recipient }) => `<tr><td>${bothLanguages(name)}</td><td>${escapeMarkup(`${place.file}:${lines.position(place.file, place.start).line}`)}</td><td>${bothLanguages(sinkWords[to])}${recipient === undefined ? '' : ` (${escapeMarkup(recipient)})`}</td></tr>`);
  return `<section><h2>${bothLanguages(texts.flows)}</h2><figure><figcaption>${bothLanguages(texts.flowsKey)} <span class="key reported"></span> ${bothLanguages(texts.reportedKey)} <span class="key"></span> ${bothLanguages(texts.otherKey)}</figcaption>
${drawFlows(flows, findings, 'wide', texts.flows)}${drawFlows(flows, findings, 'narrow', texts.flows)}</figure>
<details><summary>${bothLanguages(texts.asTable)}</summary><table><thead><tr><th scope="col">${bothLanguages(texts.category)}</th><th scope="col">${bothLanguages(texts.place)}</th><th scope="col">${bothLanguages(texts.destination)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}

function writeFindings(report: Report, lines: SourceLines): string {
  const heading = `<h2 id="findings" tabindex="-1">${bothLanguages(texts.findings)}</h2>`;
  if (report.findings.length === 0) return `<section>${heading}<p>${bothLanguages(texts.none)}</p></section>`;
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const files = [...new Set(report.findings.map(({ place }) => pathFor(report, place.file)))];
  const option = (value: string, text: LocalText) => `<option value="${escapeMarkup(value)}" data-en="${escapeMarkup(text.en)}" data-zh="${escapeMarkup(text['zh-cn'])}">${escapeMarkup(text[report.locale])}</option>`;
  const choice = (name: string, label: LocalText, options: readonly string[]) => `<label>${bothLanguages(label)}<select data-filter="${name}">${option('', texts.all)}${options.join('')}</select></label>`;
  const plain = (value: string) => `<option>${escapeMarkup(value)}</option>`;
  return `<section>${heading}
<div class="filters">
<label>${bothLanguages(texts.search)}<input id="search" type="search" data-en="${texts.searchHint.en}" data-zh="${texts.searchHint['zh-cn']}"></label>
${choice('severity', texts.severity, [option('error', severityWords.error), option('warn', severityWords.warn)])}
${choice('rule', texts.rule, rules.map(plain))}
${choice('file', texts.file, files.map(plain))}
</div>
<p class="count" role="status"><span data-count>${report.findings.length}</span> ${bothLanguages(texts.shown)}</p>
${report.findings.map((finding, index) => writeFinding(report, finding, lines, `f${index}`)).join('\n')}</section>`;
}

function writeFinding(report: Report, finding: Finding, lines: SourceLines, id: string): string {
  const { severity, rule, place, message, confidence, law, related } = finding;
  const file = pathFor(report, place.file);
  const where = ({ file: name, start }: Place) => {
    const { line, column } = lines.position(name, start);
    return `${pathFor(report, name)}:${line}:${column}`;
  };
  const laws = law.map(({ article, url }) => `<a href="${escapeMarkup(safeLink(url))}">${bothLanguages(articleText(article))}</a>`);
  const steps = [...stepsTo(finding), ...related];
  const stops = [...steps.map(step => ({ place: step.place, kind: stepWords[step.kind], text: step.text })), { place, kind: texts.here, text: firstLine(lines.text(place.file, place)) }];
  // A module is told by its file, which is where it is.
  const isFile = (stop: (typeof stops)[number]): boolean => stop.text === pathFor(report, stop.place.file);
  const buttons = stops.map(
    (stop, index) =>
      `<li><button type="button" aria-controls="${id}-${index}" aria-pressed="${index === stops.length - 1}"><span class="number">${index + 1}</span><span class="kind">${bothLanguages(stop.kind)}</span><span class="what">${escapeMarkup(stop.text)}</span>${isFile(stop) ? '' : `<span class="where">${escapeMarkup(where(stop.place))}</span>`}</button></li>`,
  );
  const codes = stops.map((stop, index) => writeCode(report, stop.place, lines, `${id}-${index}`, index !== stops.length - 1));
  return `<article class="finding${severity === 'error' ? ' is-error' : ''}" data-severity="${severity}" data-rule="${escapeMarkup(rule)}" data-file="${escapeMarkup(file)}">
<h3><span class="badge ${severity}">${bothLanguages(severityWords[severity])}</span>${bothLanguages(message)}</h3>
<ul class="facts"><li>${escapeMarkup(where(place))}</li><li>${escapeMarkup(rule)}</li><li>${bothLanguages(confidenceWords[confidence])}</li>${laws.map(each => `<li>${each}</li>`).join('')}</ul>
${codes.join('\n')}
${steps.length > 0 ? `<ol class="steps" aria-label="${escapeMarkup(`${texts.steps.en} · ${texts.steps['zh-cn']}`)}">${buttons.join('')}</ol>` : ''}
</article>`;
}

/** Shows a place with two lines around it; of a long one, the beginning. */
function writeCode(report: Report, place: Place, lines: SourceLines, id: string, isHidden: boolean): string {
  const first = lines.position(place.file, place.start).line;
  const last = Math.min(lines.position(place.file, Math.max(place.start, place.end - 1)).line, first + 11);
  const rows: string[] = [];
  const count = lines.lineCount(place.file);
  // What ends with a line break has no line behind it.
  const end = Math.min(last + 2, lines.line(place.file, count) === '' ? Math.max(last, count - 1) : count);
  for (let line = Math.max(1, first - 2); line <= end; line++) {
    const text = lines.line(place.file, line);
    const isHot = line >= first && line <= last;
    const from = line === first ? lines.position(place.file, place.start).column - 1 : text.length - text.trimStart().length;
    const stop = lines.position(place.file, place.end);
    const to = line === stop.line ? stop.column - 1 : text.length;
    const marked = isHot ? `${escapeMarkup(text.slice(0, from))}<mark>${escapeMarkup(text.slice(from, to))}</mark>${escapeMarkup(text.slice(to))}` : escapeMarkup(text);
    rows.push(`<span class="line${isHot ? ' hot' : ''}" data-line="${line}">${marked}</span>`);
  }
  return `<div class="code" id="${id}"${isHidden ? ' hidden' : ''} tabindex="0" role="region" aria-label="${escapeMarkup(`${pathFor(report, place.file)}:${first}`)}"><div class="name">${escapeMarkup(`${pathFor(report, place.file)}:${first}`)}</div><pre><code>${rows.join('')}</code></pre></div>`;
}

function writeNotAnalysed(report: Report, lines: SourceLines): string {
  const { notices, unresolved } = report.result;
  const heading = `<h2>${bothLanguages(texts.notAnalysed)}</h2>`;
  if (notices.length + unresolved.length === 0) return `<section>${heading}<p>${bothLanguages(texts.wholeAnalysed)}</p></section>`;
  const skipped = notices.map(({ path, text }) => `<li>${escapeMarkup(pathFor(report, path))}: ${bothLanguages(text)}</li>`);
  const open = unresolved.slice(0, mostUnresolved).map(({ place, reason, text }) => `<li>${escapeMarkup(`${pathFor(report, place.file)}:${lines.position(place.file, place.start).line}`)}: ${bothLanguages(unresolvedWords[reason])}: <code>${escapeMarkup(text)}</code></li>`);
  const more = unresolved.length - open.length;
  const group = (label: LocalText, count: number, items: readonly string[], rest = '') => (count === 0 ? '' : `<details><summary>${bothLanguages(label)} (${count})</summary><ul class="list">${items.join('')}${rest}</ul></details>`);
  return `<section>${heading}${group(texts.skipped, notices.length, skipped)}${group(texts.unresolved, unresolved.length, open, more > 0 ? `<li>${bothLanguages({ en: `and ${more} more, which the JSON report lists`, 'zh-cn': `另有 ${more} 处，见 JSON 报告` })}</li>` : '')}</section>`;
}

function firstLine(text: string): string {
  const [line = ''] = text.split(/\r\n|\n|\r/);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** A team's own rule may bring any link; only pages may be opened. */
function safeLink(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#';
}
