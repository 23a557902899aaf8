import type { Heap } from './heap.js';
import { through, type Site } from './site.js';
import { fieldSite, just, nothing, union, type ApiAtom, type Atom, type Value } from './value.js';

/** The parameter of a handler that ran before; not certain where the request may not have come by it. */
export interface Earlier {
  readonly given: ApiAtom;
  readonly isCertain: boolean;
}

/**
 * Says which parameters of earlier handlers are the same thing as this one's: each handler has it as a parameter of its own, and
 * what one of them puts on it, those find that run after it.
 */
export function shareWith(heap: Heap, parameter: ApiAtom, earlier: readonly Earlier[]): void {
  heap.write(parameter.site, beforeField, earlier.slice(-mostEarlier).map(({ given, isCertain }) => ({ atom: isCertain ? given : { kind: 'derived', site: given.site, operator: 'perhaps', parts: [just(given)] } })));
}

/** Whether something was put on a parameter, or on a part of it. */
export function isPutOn(heap: Heap, { site }: ApiAtom): boolean {
  return heap.read(site, putField) !== undefined;
}

/** Whether something is a parameter that handlers share, or a part of it. */
export function isShared(heap: Heap, atom: ApiAtom): boolean {
  return rootOf(heap, atom) !== undefined;
}

/** Remembers that something is put on what handlers share. Gives whether the thing is that, or a part of it. */
export function notePut(heap: Heap, atom: ApiAtom): boolean {
  const root = rootOf(heap, atom);
  if (!root) return false;
  heap.write(root.site, putField, nothing);
  return true;
}

/** What handlers put there under a name, the last one's only where that is certain; absent where none did. */
export function putThere(heap: Heap, atom: ApiAtom, name: string): { readonly value: Value; readonly isAll: boolean } | undefined {
  const own = heap.read(atom.site, name);
  const root = own && isCertain(own, name) ? undefined : rootOf(heap, atom);
  if (!root) return own && { value: own, isAll: false };
  let found = own;
  for (const earlier of earlierOf(heap, root)) {
    const put = heap.read(siteUnder(earlier.given, atom, root), name);
    if (!put) continue;
    found = union(found ?? nothing, put);
    // What a handler is sure to have put there is there in place of what came.
    if (earlier.isCertain && isCertain(put, name)) return { value: found, isAll: true };
  }
  return found && { value: found, isAll: false };
}

/** The names under which handlers put something there. */
export function namesPutThere(heap: Heap, atom: ApiAtom): readonly string[] {
  const own = heap.fieldsOf(atom.site);
  const root = rootOf(heap, atom);
  const names = root ? [...own, ...earlierOf(heap, root).flatMap(({ given }) => heap.fieldsOf(siteUnder(given, atom, root)))] : own;
  return [...new Set(names)].filter(name => !name.startsWith('%'));
}

/** Whether what was put there is all there is: part of it is neither conditional nor what was there before. */
function isCertain(put: Value, name: string): boolean {
  return put.some(({ atom, when }) => !when && !(atom.kind === 'constant' && atom.value === undefined) && !(atom.kind === 'api' && atom.step === 'member' && atom.name === name));
}

/** The parameters of earlier handlers, the last first. */
function earlierOf(heap: Heap, { site }: ApiAtom): readonly Earlier[] {
  return [...heap.read(site, beforeField)!].reverse().flatMap(({ atom }): Earlier[] => {
    const given: Atom | undefined = atom.kind === 'derived' ? atom.parts[0]![0]?.atom : atom;
    return given?.kind === 'api' ? [{ given, isCertain: atom.kind === 'api' }] : [];
  });
}

/** The parameter that the atom is, or is a part of, where that is shared with other handlers. */
function rootOf(heap: Heap, atom: ApiAtom): ApiAtom | undefined {
  let root: Atom | undefined = atom;
  for (let depth = 0; root?.kind === 'api' && root.step === 'member' && depth < mostDeep; depth++) root = root.parent;
  return root?.kind === 'api' && root.step === 'parameter' && heap.read(root.site, beforeField) ? root : undefined;
}

/** The name of the same part of another parameter. */
function siteUnder(other: ApiAtom, atom: ApiAtom, root: ApiAtom): Site {
  if (atom.site === root.site || atom.parent?.kind !== 'api') return other.site;
  return through(siteUnder(other, atom.parent, root), fieldSite(`member:${atom.name}`));
}

const beforeField = '%before';
const putField = '%put';
/** So many handlers before one are asked. */
const mostEarlier = 24;
/** So deep parts are looked for: `response.locals.user.name`. */
const mostDeep = 4;
