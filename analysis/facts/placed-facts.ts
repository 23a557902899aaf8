import { isAlike } from '../ir/is-alike.js';
import type { Span } from '../ir/span.js';
import type { KeptAnswers } from './kept-answers.js';

/** A fact with the file it stands in. */
export interface Placed<Fact> {
  readonly file: string;
  readonly fact: Fact;
}

/** Facts of a whole project that are found together, by the file they stand in, sorted by position. */
export function placedFacts<Fact extends { readonly span: Span }>(kept: KeptAnswers, name: string, find: () => readonly Placed<Fact>[]): (path: string) => readonly Fact[] {
  return inFiles(kept, name, () => byFile(find()));
}

/** The same for what is found by file. Whoever asks for the facts of one file hangs on no others. */
export function inFiles<Fact>(kept: KeptAnswers, name: string, find: () => ReadonlyMap<string, readonly Fact[]>): (path: string) => readonly Fact[] {
  return path => kept.of(`${name} in ${path}`, () => kept.of(`all ${name}`, find).get(path) ?? [], isAlike);
}

function byFile<Fact extends { readonly span: Span }>(found: readonly Placed<Fact>[]): ReadonlyMap<string, readonly Fact[]> {
  const lists = new Map<string, Fact[]>();
  for (const { file, fact } of found) {
    const list = lists.get(file);
    if (list) list.push(fact);
    else lists.set(file, [fact]);
  }
  for (const list of lists.values()) list.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  return lists;
}
