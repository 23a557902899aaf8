// case: finally starts the recording whatever the check says
import { record } from 'rrweb';
import { requireConsent } from './consent';

export async function begin(events: unknown[]) {
  try {
    await requireConsent('session-replay');
  } finally {
    record({ emit: event => events.push(event) }); // expect: no-collection-before-consent
  }
}
