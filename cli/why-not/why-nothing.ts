import type { CollectedField, FileFacts, InspectedCall, InspectedName, Inspection, Place, Span } from '../../analysis/index.js';
import type { JudgedFile, JudgedReport } from '../../eslint-plugin/judge-reports.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import { checkTexts, needText } from '../explain/consent-words.js';
import { citationLines } from '../explain/recognised.js';
import type { ProseBlock } from '../prose.js';
import { recipientText } from '../recipient-words.js';
import type { SourceLines } from '../report/report.js';
import { sinkWords } from '../report/words.js';
import { refusalText, signalText } from '../signal-words.js';
import { whyNotTexts as texts } from './why-not-texts.js';

/** Why nothing is reported; `id` is how programs know it. */
export interface Reason {
  readonly id:
    | 'not-source' | 'not-read' | 'left-out' | 'ignored' | 'syntax' | 'in-baseline' | 'engine-failed'
    | 'rule-off' | 'unsure' | 'suppressed' | 'proven' | 'not-loaded' | 'not-reached' | 'never-runs' | 'told-not' | 'policy'
    | 'empty-line' | 'no-reader' | 'no-data' | 'no-rule' | 'no-sink' | 'nothing-seen';
  readonly text: LocalText;
}

/** Everything that is known of a line on which somebody expected a finding. */
export interface SilentLine {
  readonly span: Span;
  readonly facts: FileFacts;
  readonly judged: JudgedFile;
  readonly inspection: Inspection;
  readonly lines: SourceLines;
  /** What was decided before any rule was asked: the file is a test, the policy ignores it, a baseline knows the finding. */
  readonly outer: readonly Reason[];
  /** Where a rule is turned off. */
  whereOff(rule: string): LocalText;
  /** A file as the working folder sees it. */
  show(file: string): string;
}

/** Answers why nothing is reported on a line: first what decided, then what was seen there. */
export function whyNothing(line: SilentLine): readonly ProseBlock[] {
  const reasons = [...line.outer.map(toItem), ...fateBlocks(line), ...provenBlocks(line), ...notReachedBlocks(line), ...toldNotBlocks(line), ...policyBlocks(line)];
  const decided = reasons.length > 0 ? reasons : [toItem(undecided(line))];
  const calls = line.inspection.calls.flatMap(call => callBlocks(line, call));
  const fields = line.facts.fields.filter(field => isOn(field, line.span));
  // What a label says of a field comes before what its name alone would.
  const names = [...fields.map(field => takenBlock(field.name, field)), ...line.inspection.names.filter(isWorthTelling).filter(({ text }) => !fields.some(({ name }) => name === text)).slice(0, 12).map(nameBlock)];
  return [
    { kind: 'heading', id: 'reasons', text: texts.reasons },
    ...decided,
    ...(calls.length > 0 ? [{ kind: 'heading', id: 'calls', text: texts.seen } as const, ...calls] : []),
    ...(names.length > 0 ? [{ kind: 'heading', id: 'names', text: texts.names } as const, ...names] : []),
  ];
}

/** Shows a reason. */
export function toItem({ id, text }: Reason): ProseBlock {
  return { kind: 'item', id, text };
}

function isOn({ span }: { readonly span: Span }, line: Span): boolean {
  return span.start < line.end && line.start < span.end && span.start >= line.start;
}

function placeText({ show, lines }: Pick<SilentLine, 'show' | 'lines'>, { file, start }: Place): string {
  const { line, column } = lines.position(file, start);
  return `${show(file)}:${line}:${column}`;
}

/** Reports that there would be, and what keeps each back. */
function fateBlocks({ judged, span, lines, facts, whereOff }: SilentLine): readonly ProseBlock[] {
  const here = judged.reports.filter(({ report }) => isOn(report, span));
  return unique(here.flatMap(judgedReport => fateText(judgedReport, directive => lines.position(facts.path, directive.start).line, whereOff)), ({ text }) => text.en).map(toItem);
}

function fateText({ rule, report, message, fate }: JudgedReport, lineOf: (span: Span) => number, whereOff: (rule: string) => LocalText): readonly Reason[] {
  switch (fate.kind) {
    case 'shown': return [];
    case 'rule-off': return report.confidence === 'low' ? [] : [{ id: 'rule-off', text: texts.ruleOff(rule.name, message, whereOff(rule.name)) }];
    case 'unsure': return [{ id: 'unsure', text: texts.unsure(rule.name, message, report.confidence) }];
    case 'suppressed': return [{ id: 'suppressed', text: texts.suppressed(rule.name, lineOf(fate.directive.span), fate.directive.reason) }];
  }
}

/** Consent that a rule asked for and that was proven, with what proves it. */
function provenBlocks(line: SilentLine): readonly ProseBlock[] {
  const { judged, span, facts, lines } = line;
  const proven = unique(judged.questions.filter(question => question.proof.proven && isOn(question, span)), ({ rule, api, need }) => JSON.stringify([rule.name, api, need]));
  return proven.flatMap(({ rule, api, need, fact }): readonly ProseBlock[] => {
    const checks = unique(fact.ways(need).flatMap(way => way.checks).filter(({ level }) => level !== undefined), check => JSON.stringify(check));
    return [
      toItem({ id: 'proven', text: texts.proven(rule.name, api, needText(need, facts)) }),
      ...(checks.length === 0 ? [{ kind: 'item', depth: 1, text: texts.neverRuns } as const] : []),
      ...checks.slice(0, 4).map((check): ProseBlock => ({ kind: 'item', depth: 1, text: checkTexts(check, check.place ? oneLine(lines.text(check.place.file, check.place)) : undefined, facts), ...(check.place && { note: placeText(line, check.place) }) })),
    ];
  });
}

function notReachedBlocks({ inspection: { functions, isLoaded, calls } }: SilentLine): readonly ProseBlock[] {
  if (!isLoaded) return [toItem({ id: 'not-loaded', text: texts.notLoaded })];
  const unreached = functions.find(({ isReached }) => !isReached);
  if (unreached) return [toItem({ id: 'not-reached', text: texts.notReached(unreached.name ?? '…') })];
  // A call in a function that runs, and that models would tell of if it happened.
  return calls.some(call => call.happens === false && (call.kind === 'unknown' || call.sayings.some(({ what }) => what === 'collects' || what === 'takes'))) ? [toItem({ id: 'never-runs', text: texts.neverRuns })] : [];
}

/** Calls that would collect if they were not told otherwise. */
function toldNotBlocks({ inspection: { calls }, facts }: SilentLine): readonly ProseBlock[] {
  return calls.flatMap(({ name, sayings }) => {
    const what = sayings.filter(saying => saying.what === 'collects');
    const told = what.find(({ applies, unless }) => applies === false && unless !== undefined);
    if (!told || what.some(({ applies }) => applies === true)) return [];
    return [toItem({ id: 'told-not', text: texts.toldNot(name, localised(facts, told.of), texts.unless[told.unless!]) })];
  });
}

function localised(facts: FileFacts, key: string): LocalText {
  return { en: facts.describe(key, 'en'), 'zh-cn': facts.describe(key, 'zh-cn') };
}

/** What a model speaks of: a kind of sink, or a category or purpose; a name that is none of these stays as it is. */
function spokenOf(facts: FileFacts, { what, of }: InspectedCall['sayings'][number]): LocalText {
  if (what === 'takes') return isSinkWord(of) ? sinkWords[of] : { en: of, 'zh-cn': of };
  return localised(facts, of);
}

function isSinkWord(word: string): word is keyof typeof sinkWords {
  return Object.hasOwn(sinkWords, word);
}

/** What the policy says of what was seen on the line. */
function policyBlocks({ facts, span }: SilentLine): readonly ProseBlock[] {
  const { context } = facts;
  const collections = facts.collections.filter(one => isOn(one, span));
  const disclosures = facts.disclosures.filter(one => isOn(one, span));
  const fields = facts.fields.filter(one => isOn(one, span));
  const categories = [...new Set([...collections.map(({ category }) => category), ...fields.map(({ category }) => category), ...disclosures.flatMap(({ data }) => data.map(({ category }) => category))])];
  const entries = context.data.filter(entry => categories.some(category => category === entry.category || category.startsWith(`${entry.category}.`)));
  const found: LocalText[] = [
    ...entries.map(({ category, basis, reference }) => (basis !== undefined && basis !== 'consent' && reference !== undefined ? texts.basis(category, basis, reference) : texts.declared(category))),
    ...collections.flatMap(({ kind, api, onGesture, reaches }) => [...(kind === 'sdk-start' && context.autoBlocking ? [texts.autoBlocking] : []), ...(kind === 'device' && onGesture && reaches.length === 0 ? [texts.byGesture(api)] : [])]),
    ...disclosures.flatMap(({ api, receiver, sink }) => [
      ...(receiver.declared ? [texts.declaredReceiver(receiver.declared.name, recipientText(receiver.declared))] : []),
      ...(sink === 'network' && receiver.party === 'own' ? [texts.ownReceiver(api)] : []),
      ...(sink === 'network' && receiver.party === 'unknown' ? [texts.unknownReceiver(api)] : []),
      ...(sink === 'database' && context.encryptedAtRest ? [texts.encrypted] : []),
    ]),
    ...(fields.length > 0 && context.appTypes.length === 0 ? [texts.noAppTypes] : []),
  ];
  return unique(found, text => text.en).map(text => toItem({ id: 'policy', text }));
}

/** Where nothing in particular decided: what was missing for a finding. */
function undecided({ inspection: { calls, names }, facts, span, lines }: SilentLine): Reason {
  const isBlank = calls.length === 0 && names.length === 0 && lines.text(facts.path, span).replace(/[\s{}()[\];,]|\/\/.*|\/\*.*?\*\//g, '') === '';
  if (isBlank) return { id: 'empty-line', text: texts.empty };
  const takes = calls.some(({ sayings }) => sayings.some(({ what }) => what === 'takes' || what === 'collects'));
  const facing = [...facts.collections, ...facts.disclosures, ...facts.fields].some(one => isOn(one, span));
  if (facing) return { id: 'no-reader', text: texts.noReaders };
  const isGiven = calls.some(call => call.arguments.some(({ data }) => data.length > 0));
  if (takes) return isGiven ? { id: 'no-rule', text: texts.noRuleForSink } : { id: 'no-data', text: texts.noData };
  const holds = isGiven || names.some(({ taken }) => taken);
  return holds ? { id: 'no-sink', text: texts.noSink } : { id: 'nothing-seen', text: texts.nothingHere };
}

function callBlocks(line: SilentLine, call: InspectedCall): readonly ProseBlock[] {
  const { kind, name, module, target, sayings, happens } = call;
  const takes = sayings.some(({ what }) => what === 'takes');
  // A method of a value that goes nowhere with anything is not worth a line.
  if ((kind === 'given' || kind === 'language') && call.arguments.every(({ data, stops }) => data.length + stops.length === 0)) return [];
  const given = call.arguments.flatMap((argument, index): readonly ProseBlock[] => {
    const data = unique(argument.data, ({ name: datum, category }) => `${datum} ${category}`).slice(0, 5).map((datum): ProseBlock => ({ kind: 'item', depth: 1, text: texts.given(index + 1, datum.name, datum.category) }));
    const stops = argument.stops.map((stop): ProseBlock => {
      const held = stop.data.map(one => `'${one}'`).join(', ');
      const text = stop.how === 'barrier' ? texts.stop.barrier(stop.name, held, stop.barrier?.kind ?? '') : stop.how === 'cleared' ? texts.stop.cleared(held) : stop.how === 'key' ? texts.stop.key(stop.name) : texts.stop[stop.how](stop.name, held);
      return { kind: 'item', depth: 1, text, ...(stop.barrier ? { note: citationLines(stop.barrier.model) } : stop.place ? { note: placeText(line, stop.place) } : {}) };
    });
    return data.length + stops.length === 0 && takes ? [{ kind: 'item', depth: 1, text: texts.givenNothing(index + 1) }] : [...data, ...stops];
  });
  const head = kind === 'unmodelled' && module?.isFound === false ? texts.call.missing(name, module.name) : kind === 'unmodelled' ? texts.call.unmodelled(name, module?.name) : texts.call[kind](name);
  return [
    { kind: 'item', text: head, ...(target && { note: placeText(line, target) }) },
    ...sayings.map((saying): ProseBlock => {
      const { what, applies, unless, model } = saying;
      const said = texts.saying[what](spokenOf(line.facts, saying));
      const not = applies === false && unless ? texts.unless[unless] : undefined;
      return { kind: 'item', depth: 1, text: not ? { en: `${said.en} ${not.en}`, 'zh-cn': `${said['zh-cn']}${not['zh-cn']}` } : said, note: citationLines(model) };
    }),
    ...(kind === 'modelled' && happens === false ? [{ kind: 'item', depth: 1, text: texts.happensNot } as const] : []),
    ...given,
    ...(kind === 'unmodelled' && call.arguments.some(({ data }) => data.length > 0) ? [{ kind: 'item', depth: 1, text: texts.modelHint } as const] : []),
  ];
}

/** Names of one letter, parts of names that were taken for something, and words that are far from any tell nothing. */
function isWorthTelling({ text, taken, refusal, nearest }: InspectedName, _: number, all: readonly InspectedName[]): boolean {
  if (taken) return true;
  if (refusal === undefined || text.length < 2 || all.some(other => other.taken && other.text.startsWith(`${text}.`))) return false;
  return refusal !== 'no-word' || nearest.length > 0 || !all.some(other => other.taken);
}

function nameBlock(name: InspectedName): ProseBlock {
  return name.taken ? takenBlock(name.text, name.taken) : { kind: 'item', text: refusalText(name) };
}

function takenBlock(name: string, { category, confidence, because }: Pick<CollectedField, 'category' | 'confidence' | 'because'>): ProseBlock {
  const why = signalText(because);
  return { kind: 'item', text: { en: `'${name}' was taken for ${category}, with ${confidence} confidence. ${why.en}`, 'zh-cn': `“${name}”被认作 ${category}，置信度 ${confidence}。${why['zh-cn']}` } };
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map(item => [keyOf(item), item])).values()];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
