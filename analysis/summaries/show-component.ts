import type { Evaluation, Invocation } from './evaluation.js';
import { fieldSite, just, nothing, type Atom, type Value } from './value.js';

type ClassAtom = Extract<Atom, { kind: 'class' }>;

/** What a model says of a component that is shown: a function of the component and what it is given. */
const shown = '$shownStruct';

/** Whether a framework makes instances of a class where it is called. */
export function isComponent({ program }: Evaluation, { file, index }: ClassAtom): boolean {
  return program.classBody(file, index).isComponent === true;
}

/** A component that is called where it is to be shown: `Card({ name: this.name })`. */
export function showComponent(evaluation: Evaluation, atom: ClassAtom, invocation: Invocation): Value {
  const node = evaluation.program.globalApi(shown);
  if (!node) return nothing;
  return evaluation.invoke({ ...invocation, callee: just({ kind: 'api', site: fieldSite(`global:${shown}`), step: 'global', name: shown, node }), arguments: [just(atom), ...invocation.arguments] });
}
