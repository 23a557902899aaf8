import { record } from 'rrweb';
import { hasConsent } from '../consent';

/** Records what happens on the page, and of what is typed only that something is. */
export async function recordClicks(keep: (event: unknown) => void): Promise<void> {
  if (await hasConsent('session-replay')) record({ emit: keep, maskAllInputs: true });
}
