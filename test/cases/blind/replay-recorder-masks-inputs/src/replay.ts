// case: a page recorder masks all inputs and the marked text, by settings from another file
// rules: no-unmasked-session-replay
import * as rrweb from 'rrweb';
import { MASKING } from './masking';

const buffer: unknown[] = [];

export function startReplay(flush: (events: unknown[]) => void) {
  const stop = rrweb.record({ emit: (event) => buffer.push(event), recordCanvas: false, maskAllInputs: true, ...MASKING });
  const timer = setInterval(() => flush(buffer.splice(0)), 5000);
  return () => {
    clearInterval(timer);
    stop?.();
  };
}
