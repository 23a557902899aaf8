// case: a recorder is told not to mask what people type
import * as rrweb from 'rrweb';

const common = { maskInputOptions: { password: true }, sampling: { scroll: 400 } };

export function record(emit: (event: unknown) => void) {
  return rrweb.record({ ...common, maskAllInputs: false, emit }); // expect: no-unmasked-session-replay
}
