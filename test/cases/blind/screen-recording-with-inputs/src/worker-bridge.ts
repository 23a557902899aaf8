// case: the recording of the page goes to a worker with the inputs in clear
// rules: no-unmasked-session-replay
import { record } from 'rrweb';

const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });

export function startRecording(sessionId: string): () => void {
  const emit = (event: unknown) => worker.postMessage({ sessionId, event });
  const stop = record({ emit, maskAllInputs: false, recordCanvas: false }); // expect: no-unmasked-session-replay
  return () => {
    stop?.();
    worker.terminate();
  };
}
