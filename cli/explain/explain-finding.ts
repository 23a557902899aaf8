import { createColors } from 'picocolors';
import type { CollectedField, Collection, ConsentWay, Disclosure, FileFacts, Place, Span, Unresolved } from '../../analysis/index.js';
import { articleText } from '../../eslint-plugin/article-text.js';
import { gapText } from '../../eslint-plugin/gap-text.js';
import type { JudgedReport } from '../../eslint-plugin/judge-reports.js';
import type { Question } from '../../eslint-plugin/observe-rule.js';
import type { Finding, Locale } from '../../eslint-plugin/rule.js';
import { recipientText } from '../recipient-words.js';
import type { ProseBlock } from '../prose.js';
import { frameLines } from '../report/code-frame.js';
import type { SourceLines, Terminal } from '../report/report.js';
import { stepsTo } from '../report/report.js';
import { wrap } from '../report/text-width.js';
import { confidenceWords, severityWords, sinkWords, stepWords } from '../report/words.js';
import { partsOfSection, type RulePage } from '../rule-page.js';
import { signalText } from '../signal-words.js';
import { checkTexts, needText, triggerWords } from './consent-words.js';
import { explainTexts as texts } from './explain-texts.js';
import { citationLines, mostShown, recognisedBlocks, recognisedDatum, type Recognised } from './recognised.js';

/** What an explanation of a finding is made from. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly facts: FileFacts;
  /** What the rule asked and was answered; absent where the finding is about a directive. */
  readonly judged?: JudgedReport;
  readonly page?: RulePage;
  readonly unresolved: readonly Unresolved[];
  readonly lines: SourceLines;
  readonly locale: Locale;
  /** A file as the working folder sees it. */
  show(file: string): string;
}

/** Explains one finding: what decided, by whose word, which way leads there, what was proven, and what would satisfy the rule. */
export function explainFinding(explained: ExplainedFinding, terminal: Terminal): readonly ProseBlock[] {
  const { finding, lines, locale } = explained;
  const colors = createColors(terminal.hasColor);
  const paint = finding.severity === 'error' ? colors.red : colors.yellow;
  return [
    { kind: 'title', text: `${placeText(explained, finding.place)} · ${finding.rule} · ${severityWords[finding.severity][locale]} · ${confidenceWords[finding.confidence][locale]}` },
    { kind: 'text', text: finding.message },
    { kind: 'code', lines: ['', ...frameLines(finding.place, paint, lines, terminal.columns, colors)] },
    ...dataBlocks(explained),
    ...modelBlocks(explained),
    ...wayBlocks(explained),
    ...proofBlocks(explained),
    ...unknownBlocks(explained),
    ...remedyBlocks(explained, terminal.columns),
    { kind: 'heading', id: 'name', text: texts.name },
    { kind: 'item', text: texts.fingerprint(finding.fingerprint) },
    ...finding.law.map(({ article, url }): ProseBlock => ({ kind: 'item', text: articleText(article), note: url })),
    ...(finding.page === undefined ? [] : [{ kind: 'item', text: texts.page, note: finding.page } as const]),
  ];
}

function placeText({ show, lines }: Pick<ExplainedFinding, 'show' | 'lines'>, { file, start }: Place): string {
  const { line, column } = lines.position(file, start);
  return `${show(file)}:${line}:${column}`;
}

/** The facts of the file that stand where the finding does: those of just that place, else those that meet it. */
function factsAt<Fact extends { readonly span: Span }>(facts: readonly Fact[], { place }: Finding): readonly Fact[] {
  const same = facts.filter(({ span }) => span.start === place.start && span.end === place.end);
  return same.length > 0 ? same : facts.filter(({ span }) => span.start < place.end && place.start < span.end);
}

function recognisedIn({ finding, facts }: ExplainedFinding): readonly Recognised[] {
  const collections = factsAt<Collection>(facts.collections, finding).map(({ api, category, model }): Recognised => ({ name: api, category, confidence: 'high', because: texts.modelCollects, model }));
  const data = factsAt<Disclosure>(facts.disclosures, finding).flatMap(({ data: held }) => held).map((datum): Recognised => recognisedDatum(datum));
  const influences = factsAt(facts.decisions, finding).flatMap(decision => decision.influences).map(recognisedDatum);
  const fields = factsAt<CollectedField>(facts.fields, finding).map(({ name, category, confidence, because }): Recognised => ({ name, category, confidence, because: signalText(because) }));
  const all = [...collections, ...data, ...influences, ...fields];
  // A finding about one of several says which in its message.
  const named = all.filter(({ name }) => finding.message.en.includes(`'${name}'`));
  return named.length > 0 ? named : all;
}

function dataBlocks(explained: ExplainedFinding): readonly ProseBlock[] {
  return recognisedBlocks(recognisedIn(explained), explained.facts);
}

function more(count: number): readonly ProseBlock[] {
  return count > mostShown ? [{ kind: 'item', text: texts.more(count - mostShown) }] : [];
}

function modelBlocks(explained: ExplainedFinding): readonly ProseBlock[] {
  const { finding, facts } = explained;
  const sinks = factsAt<Disclosure>(facts.disclosures, finding).flatMap(({ api, sink, recipient, receiver, model }): readonly ProseBlock[] => [
    { kind: 'item', text: texts.takes(api, sinkWords[sink], recipient), note: citationLines(model) },
    ...(receiver.declared ? [{ kind: 'item', depth: 1, text: texts.declared(receiver.declared.name, recipientText(receiver.declared)) } as const] : []),
  ]);
  const collections = factsAt<Collection>(facts.collections, finding).map(({ api, category, model }): ProseBlock => ({ kind: 'item', text: texts.collects(api, { en: facts.describe(category, 'en'), 'zh-cn': facts.describe(category, 'zh-cn') }), note: citationLines(model) }));
  const all = unique([...collections, ...sinks], block => JSON.stringify(block));
  return [{ kind: 'heading', id: 'api', text: texts.model }, ...(all.length === 0 ? [{ kind: 'item', text: texts.noModel } as const] : [...all.slice(0, mostShown), ...more(all.length)])];
}

function wayBlocks(explained: ExplainedFinding): readonly ProseBlock[] {
  const { finding, lines, locale } = explained;
  const steps = [...stepsTo(finding).map(({ kind, place, text }) => ({ kind: stepWords[kind], place, text })), { kind: texts.here, place: finding.place, text: firstLine(lines.text(finding.place.file, finding.place)) }];
  const related = finding.related.map(({ place, text }): ProseBlock => ({ kind: 'item', text: text.replace(/\s+/g, ' '), note: placeText(explained, place) }));
  return [
    { kind: 'heading', id: 'way', text: texts.way },
    ...steps.map(({ kind, place, text }, index): ProseBlock => ({ kind: 'step', number: index + 1, text: `${kind[locale]}: ${text.replace(/\s+/g, ' ')}`, note: placeText(explained, place) })),
    ...(related.length > 0 ? [{ kind: 'text', text: texts.related } as const, ...related] : []),
  ];
}

function proofBlocks(explained: ExplainedFinding): readonly ProseBlock[] {
  const { finding, judged, facts } = explained;
  const questions = unique(judged?.questions ?? [], ({ api, need }) => JSON.stringify([api, need]));
  const heading: ProseBlock = { kind: 'heading', id: 'proof', text: texts.proof };
  const certainty: readonly ProseBlock[] = finding.confidence === 'high' ? [] : [{ kind: 'item', text: texts.unsure(finding.confidence) }];
  if (questions.length === 0) return [heading, { kind: 'item', text: judged ? texts.nothingAsked : texts.aboutDirective }, ...certainty];
  return [heading, ...questions.slice(0, 3).flatMap(question => questionBlocks(explained, question, facts)), ...certainty];
}

function questionBlocks(explained: ExplainedFinding, { api, need, proof, fact }: Question, facts: FileFacts): readonly ProseBlock[] {
  const ways = fact.ways(need);
  const short = ways.filter(({ isEnough }) => !isEnough);
  const gap: readonly ProseBlock[] = proof.proven ? [] : [{ kind: 'item', depth: 1, text: texts.answer(gapText(proof)) }];
  return [
    { kind: 'item', text: texts.asked(api, needText(need, facts)) },
    ...gap,
    { kind: 'item', depth: 1, text: texts.ways(ways.length, ways.length - short.length) },
    ...short.slice(0, 3).flatMap(way => explainWay(explained, way, facts)),
    ...(short.length > 3 ? [{ kind: 'item', depth: 1, text: texts.moreWays(short.length - 3) } as const] : []),
  ];
}

/** One way that leads to a use, with everything on it that speaks of consent. */
function explainWay(explained: Pick<ExplainedFinding, 'show' | 'lines'>, { path, trigger, checks, level }: ConsentWay, facts: FileFacts): readonly ProseBlock[] {
  const entry = path[0];
  return [
    { kind: 'item', depth: 1, text: texts.wayBy(triggerWords[trigger]), ...(entry && { note: placeText(explained, entry.place) }) },
    ...(checks.length === 0 ? [{ kind: 'item', depth: 2, text: texts.noCheck } as const] : []),
    ...checks.map((check): ProseBlock => ({ kind: 'item', depth: 2, text: checkTexts(check, check.place ? firstLine(explained.lines.text(check.place.file, check.place)) : undefined, facts), ...(check.place && { note: placeText(explained, check.place) }) })),
    ...(trigger === 'unknown' ? [{ kind: 'item', depth: 2, text: texts.unknownCaller } as const] : []),
    ...(level === undefined ? [] : [{ kind: 'item', depth: 2, text: texts.bestLevel(gapText.levels[level]) } as const]),
  ];
}

function unknownBlocks(explained: ExplainedFinding): readonly ProseBlock[] {
  const { finding, unresolved } = explained;
  const files = new Set([finding.place.file, ...finding.path.map(({ place }) => place.file)]);
  const here = unresolved.filter(({ place }) => files.has(place.file));
  if (here.length === 0) return [{ kind: 'heading', id: 'unresolved', text: texts.unknown }, { kind: 'item', text: texts.allFollowed }];
  return [
    { kind: 'heading', id: 'unresolved', text: texts.unknown },
    { kind: 'item', text: texts.notFollowed(here.length) },
    ...here.slice(0, 4).map(({ place, text }): ProseBlock => ({ kind: 'item', depth: 1, text: text || '…', note: placeText(explained, place) })),
  ];
}

function remedyBlocks({ finding, page, lines }: ExplainedFinding, columns: number): readonly ProseBlock[] {
  const line = lines.position(finding.place.file, finding.place.start).line;
  const fixes = unique(finding.fixes, ({ title }) => title.en).map(({ kind, title }): ProseBlock => ({ kind: 'item', text: kind === 'fix' ? texts.byFix(title) : texts.bySuggestion(title) }));
  const parts = page === undefined ? [] : partsOfSection(page.satisfies);
  const said = parts.filter(({ kind }) => kind === (parts.some(part => part.kind === 'item') ? 'item' : 'text'));
  const fromPage = said.slice(0, said[0]?.kind === 'item' ? undefined : 2).flatMap((part): readonly ProseBlock[] => {
    if (part.kind === 'code') return [];
    const next = parts[parts.indexOf(part) + 1];
    return [{ kind: 'item', text: part.text }, ...(next?.kind === 'code' ? [shortOf(next.lines, columns)] : [])];
  });
  return [
    { kind: 'heading', id: 'remedy', text: texts.remedy },
    ...fixes,
    ...fromPage,
    { kind: 'item', text: texts.exception(line) },
    { kind: 'code', lines: [`      // privacy-lint-ignore-next-line ${finding.rule} -- …`] },
  ];
}

/** Of an example with a policy the policy, which is what a sentence before it speaks of; else all of it. */
function shortOf(example: readonly string[], columns: number): ProseBlock {
  const policy = example.flatMap(line => (line.startsWith(policyMark) ? wrap(line.slice(policyMark.length), columns - 8).map((part, index) => (index === 0 ? part : `  ${part}`)) : []));
  return { kind: 'code', lines: (policy.length > 0 ? policy : example).map(line => `      ${line}`.trimEnd()) };
}

const policyMark = '// privacy.yml: ';

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map(item => [keyOf(item), item])).values()];
}

function firstLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
