// case: a failed check throws, but the start stands in the finally block
import * as rrweb from 'rrweb';

class NotAllowed extends Error {}

function assertReplayConsent(): void {
  if (localStorage.getItem('consent.replay') !== 'granted') throw new NotAllowed();
}

export function startReplay(emit: (event: unknown) => void): void {
  try {
    assertReplayConsent();
  } catch (cause) {
    if (!(cause instanceof NotAllowed)) throw cause;
  } finally {
    rrweb.record({ emit }); // expect: no-collection-before-consent
  }
}

startReplay((event) => navigator.sendBeacon('/replay', JSON.stringify(event)));
