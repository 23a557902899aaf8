// case: a recorder masks what people type
// rules: no-unmasked-session-replay
import * as rrweb from 'rrweb';

const common = { maskAllInputs: true, sampling: { scroll: 400 } };

export function record(emit: (event: unknown) => void) {
  return rrweb.record({ ...common, emit });
}
