import type { FileIr } from '../../ir/file-ir.js';
import { isSeenNumber, mayBeNumber } from '../../summaries/number-like.js';
import type { DecideEffect } from '../../summaries/summary.js';
import { namesPriceRecord } from '../../vocabulary/price-words.js';
import type { BenefitDecision } from '../facts.js';
import { decidedNumber, isMadeOf } from '../decided-numbers.js';
import { bodyInfluence, bodyTestsIn, type BodyContext } from './body-tests.js';

/** Finds where the comparison of a body decides what somebody pays, gets or may have. One for each place, and for each function that returns it. */
export function findBenefits(effects: readonly DecideEffect[], files: ReadonlyMap<string, FileIr>, context: BodyContext): { readonly file: string; readonly fact: Omit<BenefitDecision, 'path'>; readonly effect: DecideEffect }[] {
  const found = new Map<string, { readonly file: string; readonly fact: Omit<BenefitDecision, 'path'>; readonly effect: DecideEffect }>();
  const before: DecideEffect[] = [];
  for (const effect of effects) {
    const number = effect.decision === 'price' ? decidedNumber(files, effect) : undefined;
    const key = number?.returnedBy === undefined ? `${effect.place.file} ${effect.place.start}` : `${effect.place.file} returned by ${number.returnedBy}`;
    const known = found.get(key);
    // Of what a function returns the first place counts, in the order of the text.
    const result = known && known.fact.span.start <= effect.place.start ? undefined : decidedBy(effect, context);
    if (!result || (number && effect.control.length === 0 && before.some(earlier => isMadeOf(number, effect, earlier)))) continue;
    before.push(effect);
    const { api, operation, confidence } = result;
    found.set(key, { file: effect.place.file, effect, fact: { span: effect.place, name: effect.name, api, confidence, ...(operation && { operation }) } });
  }
  return [...found.values()];
}

function decidedBy(effect: DecideEffect, context: BodyContext): ReturnType<typeof bodyInfluence> {
  switch (effect.decision) {
    case 'access': case 'enrolment': return undefined;
    case 'benefit': return bodyTestsIn(context, effect.when).at(-1);
    case 'price':
      if (!mayBeNumber(effect.value) || (namesPriceRecord(context.vocabulary, effect.name) && !isSeenNumber(effect.value))) return undefined;
      return bodyInfluence(context, effect.value, effect.control);
    case 'eligibility': return bodyInfluence(context, effect.value, effect.control);
  }
}
