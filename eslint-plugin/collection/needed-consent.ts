import type { BiometricOperation, Collection, ConsentLevel, ConsentNeed, FileFacts } from '../../analysis/index.js';
import { declaredPurposes } from '../declared-purposes.js';

/** The consent that a collection asks for, or undefined where it asks for none: a person's own act is enough, or the policy gives another basis. */
export function neededConsent(facts: FileFacts, collection: Collection): ConsentNeed | undefined {
  const { category, kind, operation, purpose } = collection;
  // What only feeds a biometric operation is told there, once.
  if (collection.reaches.some(one => one.kind === 'biometric') || isExempt(facts, collection)) return undefined;
  if (kind === 'biometric') {
    if (operation === undefined || !makesTemplate.has(operation)) return undefined;
    return { category, purposes: declaredPurposes(facts, category), level: facts.context.jurisdictions.includes('us-il') ? 'written' : 'separate' };
  }
  // What the camera of a phone's back shows on its screen is not the person who holds it: a code, a meter, a piece of work.
  if (isLocal(collection) && collection.looksAway) return undefined;
  if (isLeftToAct(collection) && collection.triggers.every(trigger => trigger === 'gesture' || trigger === 'unknown')) return undefined;
  return { category, purposes: purpose === undefined ? declaredPurposes(facts, category) : [purpose], level: levelFor(facts, collection) };
}

/** Whether what a device gives stays on it. What is only logged has a rule of its own. */
function isLocal({ category, kind, reaches }: Collection): boolean {
  return kind === 'device' && !reaches.some(one => one.kind !== 'log') && !isAlwaysSensitive(category);
}

/** Whether a person's own act is enough for it: it stays on the device, or the person picks what goes. */
export function isLeftToAct(collection: Collection): boolean {
  return isLocal(collection) || (collection.isPicked && !isAlwaysSensitive(collection.category));
}

/** Operations that make a template of a person, or compare one. */
const makesTemplate: ReadonlySet<BiometricOperation> = new Set(['embed', 'enrol', 'verify', 'identify', 'liveness']);

/** What has to be proven, by what is collected and whether it leaves the device. */
function levelFor(facts: FileFacts, { category, kind, reaches }: Collection): ConsentLevel {
  const leaves = reaches.some(one => one.kind !== 'log');
  const isLocation = category.startsWith('user.location.precise') || category.startsWith('x.location.track');
  if (isAlwaysSensitive(category) || (isLocation && (leaves || kind !== 'device'))) return facts.context.jurisdictions.includes('cn') ? 'separate' : 'purpose';
  return kind === 'device' ? 'acknowledged' : 'purpose';
}

/** An address book and health data are of others, or of the body: looking at them is enough. */
function isAlwaysSensitive(category: string): boolean {
  return category.startsWith('x.device.contacts') || category.startsWith('user.health');
}

function isExempt({ context }: FileFacts, { category, kind }: Collection): boolean {
  if (context.autoBlocking && kind === 'sdk-start') return true;
  const isOf = (declared: string) => category === declared || (kind === 'biometric' && category.startsWith(`${declared}.`));
  return context.data.some(entry => isOf(entry.category) && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
}
