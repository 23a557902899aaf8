import { atAddress } from '../summaries/at-address.js';
import { either, never } from '../summaries/condition.js';
import type { EntryPointEntry } from '../summaries/model.js';
import type { Atom, Condition, FunctionAtom, Value } from '../summaries/value.js';

/** A function of a framework's file that stands before the others: it lets a request on to them, or answers it itself. */
export interface Gate {
  readonly atom: FunctionAtom;
  readonly path: string;
  readonly before: NonNullable<EntryPointEntry['before']>;
  /** The addresses that it is for, as they are written; absent where it is for all. */
  readonly addresses?: readonly string[];
}

/** The address that a file answers, by where it lies: `src/app/api/(open)/face/route.ts` answers `/api/face`. Absent where it lies nowhere of the kind. */
export function addressOf(path: string, roots: readonly string[]): string | undefined {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const root = parts.findIndex(part => roots.includes(part));
  if (root < 0) return undefined;
  const last = parts.at(-1)!;
  const named = parts.slice(root + 1, /^(?:route|page|index)$/.test(last) ? -1 : undefined).filter(part => !/^\(.*\)$|^@/.test(part));
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

/** What is true where a gate lets a request at an address on; absent where it lets all on, `never` where none. */
export function goesOn(answer: Value, { before }: Gate, address: string): Condition | undefined {
  const ways = answer.map(({ atom, when }) => ({ passes: passes(atom, before.passes), when: atAddress(when, address) })).filter(({ when }) => when !== never);
  if (ways.every(way => way.passes)) return undefined;
  return either(ways.filter(way => way.passes).map(({ when }) => when));
}

/** Whether what a gate gives back lets the request on: nothing, or what the framework gives for that. */
function passes(atom: Atom, names: readonly string[]): boolean {
  if (atom.kind === 'constant') return atom.value === undefined || atom.value === null;
  if (atom.kind === 'api') return atom.step === 'awaited' ? atom.parent !== undefined && passes(atom.parent, names) : atom.step === 'call' && atom.parent?.kind === 'api' && names.includes(atom.parent.name);
  return atom.kind === 'derived' && atom.operator === 'call' && names.includes((atom.name ?? '').replace(/^.*\./, ''));
}
