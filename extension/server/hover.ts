import * as l10n from '@vscode/l10n';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { PathStep } from '../../analysis/index.js';
import { articleText } from '../../eslint-plugin/article-text.js';
import type { Finding } from '../../eslint-plugin/rule.js';
import type { FindingView } from './finding-view.js';
import { nameOfStep } from './related-information.js';

/**
 * Explains the findings at one place: what the code does and on which path, unless the editor shows the diagnostic above; then what would
 * satisfy the rule, the law and the rule's page.
 */
export function explain(findings: readonly Finding[], view: FindingView, showsDiagnostic: boolean): Hover | null {
  const [first] = findings;
  if (first === undefined) return null;
  const explanations = findings.map(finding => [...(showsDiagnostic ? [] : whatHappens(finding, view)), ...whatToKnow(finding, view)].join('\n\n'));
  const value = explanations.join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: view.places.rangeOf(first.place) };
}

function whatHappens(finding: Finding, view: FindingView): string[] {
  return [
    `**${escapeMarkdown(finding.message[view.locale])}**`,
    ...section(l10n.t('Path'), finding.path.map((step, index) => `${index + 1}. ${stepLine(step, view)}`).join('\n')),
    ...section(l10n.t('Also here'), finding.related.map(step => `- ${stepLine(step, view)}`).join('\n')),
  ];
}

function whatToKnow({ rule, law, confidence, page: ownPage }: Finding, { locale, pages }: FindingView): string[] {
  const page = ownPage ?? pages.uriOf(rule, locale);
  return [
    ...section(l10n.t('What satisfies the rule'), pages.remedyOf(rule, locale) ?? ''),
    ...section(l10n.t('Law'), law.map(({ article, url }) => `[${escapeMarkdown(articleText(article)[locale])}](${url})`).join(' · ')),
    `${page === undefined ? '' : `[${rule}](${page}) · `}${confidenceWords(confidence)}`,
  ];
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`**${title}**`, body];
}

function stepLine(step: PathStep, { places }: FindingView): string {
  const { start } = places.rangeOf(step.place);
  return `${nameOfStep(step.kind)} ${inCode(step.text)} [${escapeMarkdown(step.place.file)}:${start.line + 1}](${places.linkTo(step.place)})`;
}

function confidenceWords(confidence: Finding['confidence']): string {
  switch (confidence) {
    case 'high': return l10n.t('Confidence: high');
    case 'medium': return l10n.t('Confidence: medium');
    case 'low': return l10n.t('Confidence: low');
  }
}

/** Quotes source text. Its fence is longer than any run of backticks inside, as CommonMark asks for code spans. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${text.replace(/\s+/g, ' ')}${room}${fence}`;
}

/** Lets a text stand in Markdown as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
}
