import type { Evaluation } from './evaluation.js';
import type { Heap } from './heap.js';
import type { Site } from './site.js';
import { just, type Value } from './value.js';

const field = '%named';

/** Has a state or reference that was just made take the name of the variable that it is first put into. */
export function awaitName({ state }: Evaluation, kept: Site): void {
  state.heap.write(kept, field, just({ kind: 'constant', value: '' }));
}

/** Gives a state or reference that still has none the name of a variable that is declared to hold it: `agreed` of `const [agreed, setAgreed] = useState(false)`. */
export function nameKept({ state }: Evaluation, value: Value, name: string): void {
  const [only] = value;
  if (value.length !== 1 || name === '' || (only!.atom.kind !== 'cell' && only!.atom.kind !== 'object')) return;
  const kept = only!.atom.kind === 'cell' ? only!.atom.object : only!.atom.id;
  if (nameOfKept(state.heap, kept) === '') state.heap.write(kept, field, just({ kind: 'constant', value: name }));
}

/** The name of the variable that a state or reference was first put into; absent for what is none, empty where it has no name. */
export function nameOfKept(heap: Heap, kept: Site): string | undefined {
  const [only] = heap.read(kept, field) ?? [];
  return only?.atom.kind === 'constant' && typeof only.atom.value === 'string' ? only.atom.value : undefined;
}
