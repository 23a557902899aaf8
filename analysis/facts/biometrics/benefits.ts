import { isSeenNumber, mayBeNumber } from '../../summaries/number-like.js';
import type { DecideEffect } from '../../summaries/summary.js';
import { namesPriceRecord } from '../../vocabulary/price-words.js';
import type { BenefitDecision } from '../facts.js';
import { bodyInfluence, bodyTestsIn, type BodyContext } from './body-tests.js';

/** Finds where the comparison of a body decides what somebody pays, gets or may have. One for each place. */
export function findBenefits(effects: readonly DecideEffect[], context: BodyContext): { readonly file: string; readonly fact: Omit<BenefitDecision, 'path'>; readonly effect: DecideEffect }[] {
  const found = new Map<string, { readonly file: string; readonly fact: Omit<BenefitDecision, 'path'>; readonly effect: DecideEffect }>();
  for (const effect of effects) {
    const key = `${effect.place.file} ${effect.place.start}`;
    const result = found.has(key) ? undefined : decidedBy(effect, context);
    if (!result) continue;
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
