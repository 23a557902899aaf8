import type { Condition, Value } from '../summaries/value.js';
import { clearedBy } from './cleared-by.js';
import type { Label, LabelContext, Stop, Reach } from './label.js';
import { dataOnAnyWay, nothingCleared, onPossibleWays, Walk } from './walk.js';

/** Finds the personal data in a value, where `when` holds. Without duplicates, in the order met; the same name once. */
export function dataIn(context: LabelContext, value: Value, reach: Reach = 'data', when?: Condition): readonly Label[] {
  let known = foundIn.get(context);
  if (!known) foundIn.set(context, (known = new WeakMap()));
  let ofValue = known.get(value);
  if (!ofValue) known.set(value, (ofValue = []));
  const before = ofValue.find(one => one.reach === reach && one.when === when);
  if (before) return before.labels;
  const labels = dataOnAnyWay(context, value, reach, when);
  ofValue.push({ reach, when, labels });
  return labels;
}

/** What was found in a value, by how far it was followed and where: several ask about the same one. */
interface Found {
  readonly reach: Reach;
  readonly when: Condition | undefined;
  readonly labels: readonly Label[];
}

const foundIn = new WeakMap<LabelContext, WeakMap<Value, Found[]>>();

/** Finds where data in a value stay behind, for whoever asks why they do not arrive. */
export function stopsIn(context: LabelContext, value: Value, reach: Reach, when?: Condition): readonly Stop[] {
  const stops: Stop[] = [];
  const walk = new Walk(context, reach, context.hasBarrierGuards && when ? clearedBy(when) : nothingCleared, false, stop => void stops.push(stop));
  walk.value(value, 'data');
  return stops;
}

/** Finds, besides that, the data in a value that came through barriers: those have the kinds of them. */
export function dataBehindBarriers(context: LabelContext, value: Value, reach: Reach, when?: Condition): readonly Label[] {
  return onPossibleWays(context, value, reach, when, true);
}

/** The data that a condition asks about. */
export function dataInCondition(context: LabelContext, condition: Condition): readonly Label[] {
  const walk = new Walk(context, 'influence', nothingCleared);
  walk.condition(condition);
  return [...walk.found.values()];
}
