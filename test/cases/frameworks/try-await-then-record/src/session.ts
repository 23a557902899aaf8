// case: the check throws before the recording starts
// rules: no-collection-before-consent
import { record } from 'rrweb';
import { requireConsent } from './consent';

export async function begin(events: unknown[]) {
  await requireConsent('session-replay');
  record({ emit: event => events.push(event) });
}
