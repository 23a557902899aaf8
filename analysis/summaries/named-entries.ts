import { listOf } from './array.js';
import type { Evaluation, Invocation } from './evaluation.js';
import type { Site } from './site.js';
import { nothing, textOf, undefinedValue, union, type ApiAtom, type Atom, type Value } from './value.js';

/**
 * Things that keep values under names: forms, queries, headers. What was put in comes out under its name; absent where nothing is
 * known to have been put in.
 */
export function keepUnderName(evaluation: Evaluation, act: 'put' | 'take' | 'take-all' | 'drop', { arguments: [key = undefinedValue, value = undefinedValue], receiver = [], at }: Invocation): Value | undefined {
  const name = textOf(key);
  let found: Value = nothing;
  for (const { atom } of receiver) {
    const owner = ownerOf(atom);
    if (!owner) continue;
    const { heap } = evaluation.state;
    if (act === 'take' || act === 'take-all') found = union(found, name === undefined ? all(evaluation, owner.site) : union(heap.read(owner.site, name) ?? givenAtFirst(owner, name), heap.read(owner.site, unnamed) ?? nothing));
    else if (name !== undefined && receiver.length === 1 && !evaluation.isLooping && !evaluation.whole) evaluation.state.heap.write(owner.site, name, act === 'put' ? value : nothing);
  }
  if (act === 'put' || act === 'drop') return undefined;
  if (found.length === 0) return undefined;
  return act === 'take' ? found : listOf(evaluation, found, at, 'taken');
}

/** Where values are kept that were put under a name nobody knows. */
const unnamed = 'entry';

function all({ state: { heap } }: Evaluation, owner: Site): Value {
  return [...heap.heldBy(owner)].reduce<Value>((sum, [name, value]) => (name.startsWith('%') ? sum : union(sum, value)), nothing);
}

/** What a thing is known by; a part of it is it: `url.searchParams`. */
function ownerOf(atom: Atom): ApiAtom | undefined {
  let owner = atom;
  while (owner.kind === 'api' && owner.step === 'member' && owner.parent) owner = owner.parent;
  return owner.kind === 'api' && (owner.step === 'new' || owner.step === 'call') ? owner : undefined;
}

/** What a thing was made with under a name: `new URLSearchParams({ name: value })`. */
function givenAtFirst({ arguments: args = [] }: ApiAtom, name: string): Value {
  const [only, ...others] = args[0] ?? [];
  return only?.atom.kind === 'snapshot' && only.atom.shape === 'record' && others.length === 0 ? (only.atom.fields.get(name) ?? nothing) : nothing;
}
