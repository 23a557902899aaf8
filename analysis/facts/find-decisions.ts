import type { Place } from '../ir/span.js';
import { isSeenNumber, mayBeNumber } from '../summaries/number-like.js';
import type { DecideEffect } from '../summaries/summary.js';
import { dataIn, dataInCondition } from '../taint/data-in.js';
import type { Label, LabelContext } from '../taint/label.js';
import { namesOpinion, namesPriceRecord, namesWealth } from '../vocabulary/price-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LinkedProgram } from './linked-program.js';
import { toDatum } from './datum.js';
import { decidedNumber, isMadeOf } from './decided-numbers.js';
import type { Decision } from './facts.js';

/** What is asked to find decisions. */
export interface DecisionWorld {
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  readonly labels: LabelContext;
  readonly textAt: (place: Place) => string;
}

type Influences = Map<string, Decision['influences'][number]>;

interface Decided {
  readonly effect: DecideEffect;
  /** The traits in it, whoever decided them. */
  readonly traits: ReadonlySet<string>;
}

/**
 * Finds where numbers become prices, with the traits of a person in them. One for each place, and for each function that returns one.
 *
 * What a trait did to a price before, in a call that the number is made of or to a price that it is made of, was decided there.
 */
export function findDecisions(effects: readonly DecideEffect[], world: DecisionWorld): readonly { readonly file: string; readonly fact: Decision }[] {
  const { program, vocabulary, labels, textAt } = world;
  const before: Decided[] = [];
  const groups = new Map<string, { effect: DecideEffect; returnedBy: number | undefined; influences: Influences }>();
  for (const effect of effects) {
    if (!mayBeNumber(effect.value) || (namesPriceRecord(vocabulary, effect.name) && !isSeenNumber(effect.value))) continue;
    const number = decidedNumber(program.files, effect);
    if (number.givenBy !== undefined && namesOpinion(vocabulary, number.givenBy)) continue;
    const key = `${effect.place.file} ${effect.place.start}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { effect, returnedBy: number.returnedBy, influences: new Map() }));
    const saysWealth = [...number.names].some(name => namesWealth(vocabulary, name));
    const inNumber = dataIn(labels, effect.value, 'influence').filter(label => isTrait(label, vocabulary, saysWealth));
    const around = effect.control.flatMap(condition => dataInCondition(labels, condition)).filter(label => isTrait(label, vocabulary, saysWealth));
    const made = inNumber.length === 0 ? [] : before.filter(one => isMadeOf(number, effect, one.effect));
    const fresh = inNumber.filter(({ name }) => !made.some(one => one.traits.has(name)));
    for (const label of [...fresh, ...around]) {
      if (!group.influences.has(label.name)) group.influences.set(label.name, { ...toDatum(label, effect.trail, textAt), by: label.by, ...(label.test && { test: { place: label.test, kind: 'guard', text: textAt(label.test) } }) });
    }
    if (inNumber.length + around.length > 0) before.push({ effect, traits: new Set([...inNumber, ...around].map(({ name }) => name)) });
  }
  const answered = new Set<string>();
  return [...groups.values()].sort((left, right) => left.effect.place.start - right.effect.place.start).flatMap(({ effect, returnedBy, influences }) => {
    const answer = returnedBy === undefined || influences.size === 0 ? undefined : `${effect.place.file} ${returnedBy}`;
    if (answer !== undefined && answered.has(answer)) return [];
    if (answer !== undefined) answered.add(answer);
    return [{ file: effect.place.file, fact: { span: effect.place, kind: 'price' as const, name: effect.name, influences: [...influences.values()] } }];
  });
}

/** Where somebody is tells how far away they are, unless it is made into how rich they are taken to be. */
function isTrait(label: Label, vocabulary: Vocabulary, saysWealth: boolean): boolean {
  if (label.whole) return false;
  if (saysWealth && whereabouts.test(label.category)) return true;
  return vocabulary.categories.get(label.category)?.trait ?? label.category === 'user.unique_id';
}

const whereabouts = /^(?:user\.location|x\.location|user\.contact\.address|user\.device\.ip_address)/;
