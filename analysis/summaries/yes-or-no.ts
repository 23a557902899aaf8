import type { DeclaredType } from '../ir/declared-type.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Heap } from './heap.js';
import type { ApiAtom, Atom, Value } from './value.js';

/**
 * Makes yes or no of what a function gives back from outside, where its type says that it is, or its name asks for nothing else and a
 * server answers: `async hasConsent() { return response.json(); }`. Anything else might be a record, which is there whatever it says.
 */
export function asYesOrNo(body: FunctionBody, value: Value, heap: Heap): Value {
  const isBoolean = body.returnType !== undefined && saysBoolean(body.returnType);
  if (!isBoolean && (body.returnType !== undefined || !questions.test(body.name ?? ''))) return value;
  const answer = (one: Value): Value => one.map(each => (isAnswer(each.atom, isBoolean) ? { ...each, atom: { kind: 'derived', site: each.atom.site, operator: 'flag', parts: [[{ atom: each.atom }]] } } : each));
  for (const { atom } of value) {
    const held = atom.kind === 'object' && atom.shape === 'promise' ? heap.read(atom.id, '%awaited') : undefined;
    if (atom.kind === 'object' && held?.some(one => isAnswer(one.atom, isBoolean))) heap.write(atom.id, '%awaited', answer(held));
  }
  return body.isAsync || !isPromise(body.returnType) ? answer(value) : value;
}

const questions = /^(?:has|have|is|are|may|can|did|was)(?![a-z])/;

function saysBoolean(type: DeclaredType): boolean {
  if (type.kind !== 'name') return false;
  return type.name === 'boolean' || (isPromise(type) && type.typeArguments.length === 1 && saysBoolean(type.typeArguments[0]!));
}

function isPromise(type: DeclaredType | undefined): boolean {
  return type?.kind === 'name' && /^Promise(?:Like)?$/.test(type.name);
}

function isAnswer(atom: Atom, isBoolean: boolean): atom is ApiAtom {
  if (atom.kind !== 'api') return false;
  if (isBoolean) return atom.step === 'call' || atom.step === 'awaited' || (atom.step === 'member' && atom.name === 'data');
  const call = atom.step === 'awaited' && atom.parent?.kind === 'api' ? atom.parent : atom;
  return call.step === 'call' && call.parent?.kind === 'api' && call.parent.step === 'member' && call.parent.name === 'json';
}
