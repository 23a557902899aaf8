import type { FileFacts, Inspection, Span } from '../../analysis/index.js';
import type { ProseBlock } from '../prose.js';
import { signalText } from '../signal-words.js';
import { explainTexts as texts } from './explain-texts.js';
import { recognisedBlocks, recognisedDatum, type Recognised } from './recognised.js';

/** What is known of a line on which nothing is reported. */
export interface ExplainedLine {
  /** The line as it was asked for: `src/form.tsx:3`. */
  readonly named: string;
  readonly span: Span;
  readonly facts: FileFacts;
  readonly inspection: Inspection;
}

/**
 * Explains what was taken for personal data on a line on which nothing is reported: fields, what is collected and handed on there, and names.
 *
 * *Shape*: empty where nothing was.
 */
export function explainLine({ named, span, facts, inspection }: ExplainedLine): readonly ProseBlock[] {
  const recognised = recognisedOn(span, facts, inspection);
  if (recognised.length === 0) return [];
  return [{ kind: 'title', text: texts.notReported(named) }, ...recognisedBlocks(recognised, facts), { kind: 'text', text: texts.askWhyNot(named) }];
}

function recognisedOn(line: Span, facts: FileFacts, { names }: Inspection): readonly Recognised[] {
  const beginsOn = ({ span }: { readonly span: Span }) => line.start <= span.start && span.start < line.end;
  const meets = ({ span }: { readonly span: Span }) => span.start < line.end && line.start < span.end;
  const begun = facts.fields.filter(beginsOn);
  // A field may be written on many lines; the innermost is meant.
  const around = facts.fields.filter(meets).toSorted((left, right) => left.span.end - left.span.start - (right.span.end - right.span.start)).slice(0, 1);
  const fields = (begun.length > 0 ? begun : around).map(({ name, category, confidence, because }): Recognised => ({ name, category, confidence, because: signalText(because) }));
  const collections = facts.collections.filter(beginsOn).map(({ api, category, model }): Recognised => ({ name: api, category, confidence: 'high', because: texts.modelCollects, model }));
  const data = facts.disclosures.filter(beginsOn).flatMap(one => one.data).map(recognisedDatum);
  const taken = names.flatMap(({ text, taken: said }): readonly Recognised[] => (said ? [{ name: text, category: said.category, confidence: said.confidence, because: signalText(said.because) }] : []));
  const told = [...fields, ...collections, ...data];
  // A name is told once, by what is known of it where it is used.
  return [...told, ...taken.filter(({ name, category }) => !told.some(other => other.name === name || other.name.endsWith(`.${name}`) || (name.endsWith(`.${other.name}`) && other.category === category)))];
}
