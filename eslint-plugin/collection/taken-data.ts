import { featuresOf, type CollectedField, type Collection, type FileFacts } from '../../analysis/index.js';
import type { LocalText } from '../rule.js';
import { isAccountTable } from './field-context.js';
import { placeText } from './field-texts.js';
import { isWithin } from './necessary-categories.js';

/** Personal data that a file takes, by a field or by a call. */
export interface Taken extends Pick<CollectedField, 'span' | 'category' | 'confidence' | 'features' | 'required' | 'name'> {
  readonly place: LocalText;
  readonly kind: 'field' | 'sdk-start' | 'call';
  /** Fields of one form or type have the same; so have the calls for one category. */
  readonly group: string;
  /** Set for a field. */
  readonly field?: CollectedField;
}

/**
 * Lists what a file takes that an inventory speaks of: not what an account itself is made of, what a person says of her own accord, and
 * what an order or trip is about; of tables, those of accounts alone.
 */
export function takenData(facts: FileFacts): readonly Taken[] {
  const features = featuresOf(facts.context, facts.path);
  const fields = facts.fields
    .filter(field => field.surface !== 'entity' || isAccountTable(field))
    .map((field): Taken => ({ ...field, kind: 'field', place: placeText(field), field }));
  const calls = facts.collections.filter(isTaken).map(({ span, category, kind, api }): Taken => ({
    span, category, features, name: api, required: false, confidence: kind === 'sdk-start' ? 'medium' : 'high', group: `call:${category}`,
    kind: kind === 'sdk-start' ? kind : 'call', place: { en: `'${api}'`, 'zh-cn': `“${api}”` },
  }));
  return [...fields, ...calls].filter(({ category }) => !outside.some(prefix => isWithin(category, prefix))).sort((left, right) => left.span.start - right.span.start);
}

const outside = ['user.authorization', 'user.account', 'user.unique_id', 'user.privacy_preferences', 'user.content', 'user.payment', 'x.event', 'x.travel'];

/** Whether a call takes data, and does not only show a picture, play a sound or find that a face is there. */
function isTaken({ kind, category, operation, reaches }: Collection): boolean {
  if (operation === 'detect' || operation === 'landmarks') return false;
  const isPicture = ['x.device.camera', 'x.device.microphone', 'x.device.screen'].includes(category);
  return !(kind === 'device' && isPicture) || reaches.some(one => one.kind !== 'log' && one.kind !== 'biometric');
}
