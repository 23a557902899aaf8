import { Thing, Open, type Held } from './value.js';

/** Whether a value, or something in it, is so. */
export function reaches(value: Held, isIt: (one: Held) => boolean, seen = new Set<Held>()): boolean {
  if (isIt(value)) return true;
  if (!(value instanceof Thing) || seen.has(value)) return false;
  seen.add(value);
  return [...(value.list ?? []), ...bytesIn(value), ...(value.map ? [...value.map].flat() : []), ...(value.set ?? []), ...[...value.fields.values()].map(one => one.value), value.promise?.value, value.boxed].some(one => reaches(one, isIt, seen));
}

/** Where all that a value is made of came into the program, but for what is known to be nothing. A promise tells what it holds by now. */
export function originsOf(value: Held, cleared: ReadonlySet<Open>, isSure = false, found = new Set<string>(), seen = new Set<Held>()): Set<string> {
  if (seen.has(value) || (value instanceof Open && cleared.has(value))) return found;
  seen.add(value);
  if (value instanceof Open) {
    if (value.origin !== undefined) found.add(value.origin);
    // A part of what was found clean is clean.
    if (value.member && cleared.has(value.member.of)) return found;
    if (isSure && (value.isGuess || value.member?.of.isGuess)) return found;
    if (!isSure) for (const one of [...value.owner.kept, ...mixedAbove(value)]) originsOf(one, cleared, isSure, found, seen);
    // A member has nothing of what was written to others.
    if (value.member && value.parts.length > 0) for (const part of [value.member.of.origin, ...value.member.of.parts]) {
      if (typeof part === 'string' && part === value.member.of.origin) found.add(part);
      else originsOf(part, cleared, isSure, found, seen);
    }
    for (const part of [...(value.member ? [] : value.parts), ...value.fields.values()]) originsOf(part, cleared, isSure, found, seen);
    if (value.stands) originsOf(value.stands.value, cleared, isSure, found, seen);
  } else if (value instanceof Thing) {
    // What has to be called to tell may tell anything.
    if ((value.giver && value.kind !== 'Generator') || value.promise?.state === 'pending') found.add(somewhere);
    for (const part of [...(value.list ?? []), ...bytesIn(value), ...(value.map ? [...value.map].flat() : []), ...(value.set ?? []), value.promise?.value, value.boxed, ...(value.openNames?.values() ?? [])]) originsOf(part, cleared, isSure, found, seen);
    if (!isSure) for (const one of mixedInto(value)) originsOf(one, cleared, isSure, found, seen);
    if (value.proxy) originsOf(value.proxy.target, cleared, isSure, found, seen);
    for (const one of value.fields.values()) {
      if (one.isAccessor) found.add(somewhere);
      else originsOf(one.value, cleared, isSure, found, seen);
    }
  }
  return found;
}

/** What may have been put into an object by somebody outside. */
export function mixedInto({ mixed }: Thing | Open): readonly Held[] {
  return mixed ? [...[...mixed.by].flatMap(one => [...one.kept]), ...mixed.beside] : [];
}

/** What may have been put into something open, or into what it is a member of. */
function mixedAbove(value: Open): readonly Held[] {
  const found: Held[] = [];
  for (let one: Open | undefined = value; one; one = one.member?.of) found.push(...mixedInto(one));
  return found;
}

/** The bytes of a buffer, and those that a view without elements of its own stands on. */
function bytesIn({ bytes, view, list }: Thing): readonly Held[] {
  return (bytes ?? (list ? undefined : view?.buffer.bytes))?.cells ?? [];
}

/** The origin of what may come from anywhere. */
export const somewhere = '?';
