import * as l10n from '@vscode/l10n';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { PathStep } from '../../analysis/index.js';
import type { Finding } from '../../eslint-plugin/rule.js';
import type { FindingView } from './finding-view.js';
import { nameOfStep } from './related-information.js';

/** Explains the findings at one place: what the code does, on which path, what the law says to it and what would satisfy the rule. */
export function explain(findings: readonly Finding[], view: FindingView): Hover | null {
  const [first] = findings;
  if (first === undefined) return null;
  const value = findings.map(finding => explainOne(finding, view)).join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: view.places.rangeOf(first.place) };
}

function explainOne(finding: Finding, view: FindingView): string {
  const { locale, pages } = view;
  const remedy = pages.remedyOf(finding.rule, locale);
  const page = pages.uriOf(finding.rule, locale);
  const links = finding.law.map(({ article, url }) => `[${escapeMarkdown(article)}](${url})`);
  return [
    `**${escapeMarkdown(finding.message[locale])}**`,
    ...section(l10n.t('Path'), finding.path.map((step, index) => `${index + 1}. ${stepLine(step, view)}`).join('\n')),
    ...section(l10n.t('Also here'), finding.related.map(step => `- ${stepLine(step, view)}`).join('\n')),
    ...section(l10n.t('What satisfies the rule'), remedy ?? ''),
    ...section(l10n.t('Law'), links.join(' · ')),
    [page === undefined ? undefined : `[${finding.rule}](${page})`, confidenceWords(finding.confidence)].filter(part => part !== undefined).join(' · '),
  ].join('\n\n');
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

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
}
