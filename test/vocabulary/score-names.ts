import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { classifyName, type NameContext } from '../../analysis/vocabulary/classify-name.js';
import { categoryWithin } from '../../analysis/vocabulary/purposes.js';
import type { Vocabulary } from '../../analysis/vocabulary/vocabulary.js';

/** A name or label as a public repository has it, in its object, and what a person took it for; null for no personal datum. */
export interface LabelledName extends NameContext {
  readonly repo: string;
  readonly category: string | null;
}

export interface NameScore {
  readonly names: number;
  readonly precision: number;
  readonly recall: number;
  /** Of those found at all, the share whose category is the right one, a wider or a narrower one. */
  readonly category: number;
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
  readonly mistaken: readonly string[];
}

export function readLabelledNames(file = 'labelled-names.jsonl'): readonly LabelledName[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.trim().split('\n').map(line => JSON.parse(line) as LabelledName);
}

/** Whether a name belongs to the half that words are never chosen by. */
export function isHeldOut({ repo, owner = '', ownerType = '', name, label = '' }: LabelledName): boolean {
  return createHash('sha256').update([repo, owner, ownerType, name, label].join('\n')).digest()[0]! % 2 === 1;
}

/** Scores what rules see: answers of at least medium confidence. */
export function scoreNames(vocabulary: Vocabulary, names: readonly LabelledName[]): NameScore {
  const falseAlarms: string[] = [];
  const misses: string[] = [];
  const mistaken: string[] = [];
  let found = 0;
  for (const labelled of names) {
    const { repo, category, ...context } = labelled;
    const answer = classifyName(vocabulary, context);
    const said = answer && answer.confidence !== 'low' ? answer : undefined;
    const text = `${[context.owner ?? context.ownerType, context.name].filter(part => part !== undefined).join('.')}${context.label === undefined ? '' : ` '${context.label}'`} (${repo})`;
    if (said && category === null) falseAlarms.push(`${text}: ${said.category}, ${said.because}`);
    if (!said && category !== null) misses.push(`${text}: ${category}`);
    if (!said || category === null) continue;
    found++;
    if (!categoryWithin(said.category, category) && !categoryWithin(category, said.category)) mistaken.push(`${text}: ${said.category} instead of ${category}`);
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    names: names.length, precision: share(found, found + falseAlarms.length), recall: share(found, found + misses.length), category: share(found - mistaken.length, found), falseAlarms, misses, mistaken,
  };
}
