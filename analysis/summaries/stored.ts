import { writeMember } from './write-member.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { realm } from './own-globals.js';
import { through } from './site.js';
import { tokenOf } from './tokens.js';
import { constant, just, nothing, placeAt, placeOf, realmSite, textOf, undefinedValue, union, type ApiAtom, type Atom, type Value } from './value.js';

/** Puts a value under a name into what outlives the program: `localStorage.setItem('name', value)`. Who loads it finds it at any time. */
export function store(evaluation: Evaluation, api: ApiAtom, { arguments: [key = undefinedValue, value = undefinedValue], at }: Invocation): void {
  const field = storedAs(api, key);
  if (field !== undefined) keep(evaluation, field, value, at);
  else if (!evaluation.whole && api.parent?.kind === 'api') evaluation.invoke({ callee: just({ kind: 'builtin', name: 'intrinsic.$remember' }), arguments: [value, constant(api.parent.name), key], form: 'call', at: { site: through(at.site, 51), place: at.place } });
}

/** What is loaded, where it was stored or removed on the way here. */
export function load({ state: { heap } }: Evaluation, api: ApiAtom, { arguments: [key = undefinedValue] }: Invocation): Value | undefined {
  const field = storedAs(api, key);
  return field === undefined ? undefined : heap.read(realmSite, field);
}

/** Removes what is stored under a name, or all that is stored there. */
export function removeStored(evaluation: Evaluation, api: ApiAtom, { arguments: [key] }: Invocation): void {
  if (evaluation.whole || evaluation.isLooping) return;
  const field = storedAs(api, key ?? constant(''));
  if (field === undefined) return;
  const { heap } = evaluation.state;
  for (const one of key ? [field] : heap.fieldsOf(realmSite).filter(name => name.startsWith(field))) evaluation.state.heap.write(realmSite, one, constant(null));
}

/** The field of the global object that stands for what is stored under a name. */
export function storedAs(callee: ApiAtom, key: Value): string | undefined {
  const name = textOf(key);
  return name === undefined || callee.parent?.kind !== 'api' ? undefined : `%stored:${callee.parent.name}:${name}`;
}

/** Keeps a value where whoever asks for it by the same words finds it; absent where only a caller knows them. */
export function remember(evaluation: Evaluation, value: Value, words: readonly Value[], at: CallSite): boolean {
  const field = fieldOf(evaluation, words);
  if (field !== undefined) keep(evaluation, field, value, at);
  return field !== undefined;
}

/** What is kept under these words: what was put there last, where that is on the way here, else whatever ever is. Absent where only a caller knows them. */
export function recall(evaluation: Evaluation, words: readonly Value[]): Value | undefined {
  const field = fieldOf(evaluation, words);
  if (field === undefined) return undefined;
  const known = evaluation.state.heap.read(realmSite, field);
  const ever: Value = just({ kind: 'cell', object: realmSite, field, name: '', shared: true });
  // Once everything runs, who comes later may put something there before this is asked again.
  return known && !evaluation.whole ? known : union(known ?? nothing, ever);
}

function keep(evaluation: Evaluation, field: string, value: Value, at: CallSite): void {
  const before = evaluation.state.heap.read(realmSite, field) ?? nothing;
  const ever = evaluation.whole ? nothing : just(placeAt(placeOf({ kind: 'realm' }), field));
  writeMember(evaluation, realm, field, union(union(ever, before), value), at);
  // What is done one after the other here is: others find all of it.
  if (!evaluation.whole && !evaluation.isLooping) evaluation.state.heap.write(realmSite, field, value);
}

function fieldOf(evaluation: Evaluation, words: readonly Value[]): string | undefined {
  const known = words.map(word => wordOf(evaluation, word, 0));
  return known.every(word => word !== undefined) ? `%stored:${known.join(':')}` : undefined;
}

/** A name for a value that others like it have, too: a text, or how it is computed from such. */
function wordOf(evaluation: Evaluation, value: Value, depth: number): string | undefined {
  const [only] = value;
  if (value.length !== 1 || depth > 5) return undefined;
  return (only!.atom.kind === 'api' ? undefined : tokenOf(evaluation.program, value)) ?? computedAs(evaluation, only!.atom, depth);
}

function computedAs(evaluation: Evaluation, atom: Atom, depth: number): string | undefined {
  const all = (values: readonly Value[]): string | undefined => {
    const words = values.map(value => wordOf(evaluation, value, depth + 1));
    return words.every(word => word !== undefined) ? words.join(',') : undefined;
  };
  switch (atom.kind) {
    case 'derived': {
      // `path.join(folder, 'name')` of a function that knows `path` as a variable alone.
      const isMethod = atom.operator === 'call' && atom.parts[0]?.[0]?.atom.kind === 'api';
      const parts = all(isMethod ? atom.parts.slice(1) : atom.parts);
      if (isMethod) return parts && `${atom.name}(${parts})`;
      return parts === undefined || atom.parts.length === 0 ? undefined : `${atom.operator} ${atom.name ?? ''}(${parts})`;
    }
    case 'api': {
      if (atom.step === 'awaited' && atom.parent) return wordOf(evaluation, just(atom.parent), depth);
      const given = atom.step === 'call' && atom.parent?.kind === 'api' ? all(atom.arguments ?? []) : undefined;
      return given === undefined ? tokenOf(evaluation.program, just(atom)) : `${(atom.parent as ApiAtom).name}(${given})`;
    }
    case 'place': return evaluation.whole && `place ${atom.id}`;
    default: return undefined;
  }
}
