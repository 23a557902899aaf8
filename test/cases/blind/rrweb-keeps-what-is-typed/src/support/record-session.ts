// case: a support recording of the page keeps what people type into the fields
// rules: no-unmasked-session-replay
import { record } from 'rrweb';
import type { eventWithTime } from '@rrweb/types';

const waiting: eventWithTime[] = [];
let stop: (() => void) | undefined;

function flush(ticketId: string): void {
  if (waiting.length === 0) return;
  navigator.sendBeacon(`/api/tickets/${ticketId}/recording`, JSON.stringify(waiting.splice(0)));
}

export function startRecording(ticketId: string): void {
  stop = record({ emit: (event) => waiting.push(event), maskAllInputs: false, sampling: { scroll: 150, input: 'last' } }); // expect: no-unmasked-session-replay
  const timer = window.setInterval(() => flush(ticketId), 5_000);
  window.addEventListener('pagehide', () => {
    window.clearInterval(timer);
    flush(ticketId);
  });
}

export function stopRecording(): void {
  stop?.();
  stop = undefined;
}
