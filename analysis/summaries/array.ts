import type { CallSite, Evaluation } from './evaluation.js';
import { through } from './site.js';
import { fieldSite, just, undefinedValue, type Value } from './value.js';

/** Makes an array of known elements. */
export function arrayOf(evaluation: Evaluation, values: readonly Value[], at: CallSite, name: string): Value {
  const id = through(at.site, fieldSite(`array:${name}`));
  evaluation.state.heap.write(id, '%array', undefinedValue);
  values.forEach((value, index) => evaluation.state.heap.write(id, String(index), value));
  return just({ kind: 'object', id, shape: 'array', place: at.place, shared: false });
}

/** Makes an iterator that gives any number of such elements. */
export function iteratorOf(evaluation: Evaluation, element: Value, at: CallSite, name: string): Value {
  const id = through(at.site, fieldSite(`iterator:${name}`));
  evaluation.state.heap.write(id, '%element', element);
  return just({ kind: 'object', id, shape: 'generator', place: at.place, shared: false });
}

/** Makes an iterator that gives these, one by one. */
export function turnsOf(evaluation: Evaluation, turns: readonly Value[], at: CallSite, name: string): Value {
  const id = through(at.site, fieldSite(`iterator:${name}`));
  evaluation.state.heap.write(id, '%returned', undefinedValue);
  turns.forEach((turn, index) => evaluation.state.heap.write(id, String(index), turn));
  return just({ kind: 'object', id, shape: 'generator', place: at.place, shared: false });
}

/** Makes an array of any number of such elements. */
export function listOf(evaluation: Evaluation, element: Value, at: CallSite, name: string): Value {
  const id = through(at.site, fieldSite(`list:${name}`));
  evaluation.state.heap.write(id, '%array', undefinedValue);
  if (element.length > 0) evaluation.state.heap.write(id, '%element', element);
  return just({ kind: 'object', id, shape: 'array', place: at.place, shared: false });
}
