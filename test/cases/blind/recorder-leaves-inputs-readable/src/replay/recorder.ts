// case: the page recorder is told not to mask what is typed into inputs
// rules: no-unmasked-session-replay

import { record } from 'rrweb';
import { queue } from './queue';

type Stop = (() => void) | undefined;

let stop: Stop;

export function startRecording(): void {
  if (stop) return;
  stop = record({ emit: (event) => queue.push(event), maskAllInputs: false, sampling: { scroll: 150 } }); // expect: no-unmasked-session-replay
}

export function stopRecording(): void {
  stop?.();
  stop = undefined;
}
