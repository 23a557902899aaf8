import { readMember, writeMember } from './access.js';
import type { Evaluation, Invocation } from './evaluation.js';
import { realm } from './own-globals.js';
import { textOf, undefinedValue, union, type ApiAtom, type Value } from './value.js';

/** Puts a value under a name into what outlives the program: `localStorage.setItem('name', value)`. Who loads it finds it at any time. */
export function store(evaluation: Evaluation, api: ApiAtom, { arguments: [key = undefinedValue, value = undefinedValue], at }: Invocation): void {
  const field = storedAs(api, key);
  if (field !== undefined) writeMember(evaluation, realm, field, union(readMember(evaluation, realm, field, at, true), value), at);
}

/** The field of the global object that stands for what is stored under a name. */
export function storedAs(callee: ApiAtom, key: Value): string | undefined {
  const name = textOf(key);
  return name === undefined || callee.parent?.kind !== 'api' ? undefined : `%stored:${callee.parent.name}:${name}`;
}
