import { record } from 'rrweb';
import { hasConsent } from '../consent';

/** Records what happens on the page, and with it what is typed into every field. */
export async function recordClicks(keep: (event: unknown) => void): Promise<void> {
  if (await hasConsent('session-replay')) record({ emit: keep, maskAllInputs: false });
}
