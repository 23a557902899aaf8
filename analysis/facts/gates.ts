import { atAddress } from '../summaries/at-address.js';
import { readMember } from '../summaries/access.js';
import { knownElements } from '../summaries/call-list.js';
import { either, never } from '../summaries/condition.js';
import type { CallSite, Evaluation } from '../summaries/evaluation.js';
import type { EntryPointEntry, Model } from '../summaries/model.js';
import { fieldSite, textOf, type Atom, type Condition, type FunctionAtom, type Value } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/** A function of a framework's file that stands before the others: it lets a request on to them, or answers it itself. */
export interface Gate {
  readonly atom: FunctionAtom;
  readonly model: Model;
  readonly before: NonNullable<EntryPointEntry['before']>;
  /** The addresses that it is for, as they are written; absent where it is for all. */
  readonly addresses?: readonly string[];
}

/** Finds the functions of a file that stand before what other files answer. `resolve` gives what the places are that an export leads to. */
export function gatesOf(program: LinkedProgram, evaluation: Evaluation, path: string, resolve: (value: Value) => Value): readonly Gate[] {
  return program.models.entryPointsOf(path).flatMap(({ exports, before, model }) => {
    if (!before) return [];
    const told = before.addresses && program.exportedValue(path, before.addresses.export);
    const at: CallSite = { site: fieldSite(`gate:${path}`), place: { file: path, start: 0, end: 0 } };
    const addresses = told && patternsIn(evaluation, readMember(evaluation, resolve(told), before.addresses!.member, at, true));
    const gates = exports.flatMap(name => resolve(program.exportedValue(path, name) ?? []));
    return gates.flatMap(({ atom }) => (atom.kind === 'function' ? [{ atom, before, model, ...(addresses && { addresses }) }] : []));
  });
}

/** The texts of a pattern or a list of them; absent where there is none. */
function patternsIn(evaluation: Evaluation, value: Value): readonly string[] | undefined {
  if (value.every(({ atom }) => atom.kind === 'constant' && atom.value === undefined)) return undefined;
  return [value, ...(knownElements(evaluation, value) ?? [])].flatMap(one => textOf(one) ?? []);
}

/** The address that a file answers, by where it lies: `src/app/api/(open)/face/route.ts` answers `/api/face`. Absent where it lies nowhere of the kind. */
export function addressOf(path: string, roots: readonly string[]): string | undefined {
  const parts = path.replace(/^src\//, '').replace(/\.[^./]+$/, '').split('/');
  if (!roots.includes(parts[0]!)) return undefined;
  const named = parts.slice(1, /^(?:route|page|index)$/.test(parts.at(-1)!) ? -1 : undefined).filter(part => !/^\(.*\)$|^@/.test(part));
  return `/${named.join('/')}`;
}

/** Whether a gate is for an address: `/api/face/:path*`, and what begins with a group that only leaves assets out. What is not understood is not for it. */
export function standsBefore({ addresses }: Gate, address: string): boolean {
  return addresses === undefined || addresses.some(pattern => fits(pattern, address));
}

function fits(pattern: string, address: string): boolean {
  if (/^\/\(\(\?!/.test(pattern)) {
    const leftOut = pattern.slice('/((?!'.length).split(')')[0]!.split('|');
    return !leftOut.some(one => one !== '' && address.startsWith(`/${one.replace(/[\\$]/g, '')}`));
  }
  const [wanted, given] = [pattern, address].map(text => text.split('/').filter(part => part !== ''));
  for (const [index, part] of wanted!.entries()) {
    if (/^:\w+\*$|^\*\*?$/.test(part)) return true;
    if (index >= given!.length) return false;
    if (/^:\w+\+$/.test(part)) return true;
    if (!/^:\w+$/.test(part) && part !== given![index]) return false;
  }
  return wanted!.length === given!.length;
}

/** What is true where a gate lets a request at an address on; absent where it lets all on, `never` where none. What is not known to stop it may let it on. */
export function goesOn(answer: Value, { before }: Gate, address: string): Condition | undefined {
  const ways = answer.map(({ atom, when }) => ({ isStopped: stops(atom, before.stops), when: atAddress(when, address) })).filter(({ when }) => when !== never);
  return ways.some(way => way.isStopped) ? either(ways.filter(way => !way.isStopped).map(({ when }) => when)) : undefined;
}

/** Whether what a gate gives back answers the request: `NextResponse.redirect(…)`, `new Response(…)`. */
function stops(atom: Atom, names: readonly string[]): boolean {
  if (atom.kind === 'derived') return atom.operator === 'call' && names.includes((atom.name ?? '').replace(/^.*\./, ''));
  if (atom.kind !== 'api') return false;
  if (atom.step === 'awaited') return atom.parent !== undefined && stops(atom.parent, names);
  return (atom.step === 'call' || atom.step === 'new') && atom.parent?.kind === 'api' && names.includes(atom.parent.name);
}
