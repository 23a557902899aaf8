import type { Place } from '../ir/span.js';
import type { Atom, Value } from '../summaries/value.js';

/** The constant text a value surely begins with; absent if none. Looks into `{ url }` and `new URL(…)` too. */
export function constantBeginning(value: Value): string | undefined {
  const [only] = value;
  if (!only) return undefined;
  const { atom } = only;
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string' ? atom.value : undefined;
    case 'derived':
      if (atom.operator === 'template' || atom.operator === '+' || atom.operator === 'text' || atom.operator === 'same') return templateBeginning(atom.parts);
      return atom.operator === 'with' ? constantBeginning(atom.parts[0] ?? []) : undefined;
    case 'api':
      return atom.step === 'new' && atom.arguments?.[0] ? constantBeginning(atom.arguments[0]) : undefined;
    case 'snapshot': {
      const url = atom.fields.get('url') ?? atom.fields.get('src') ?? atom.fields.get('baseURL');
      return url && constantBeginning(url);
    }
    default: return undefined;
  }
}

function templateBeginning(parts: readonly Value[]): string | undefined {
  let text = '';
  for (const part of parts) {
    const [only] = part;
    if (part.length === 1 && only?.atom.kind === 'constant') text += String(only.atom.value);
    else {
      const inner = text === '' ? constantBeginning(part) : undefined;
      return inner ?? (text === '' ? undefined : text);
    }
  }
  return text;
}

/**
 * The constant texts that a request gives for a parameter, however it is sent: as a field of its body, of its query, of a form, in a
 * text such as `name=value`. May be empty.
 */
export function textsOfParameter(args: readonly Value[], name: string): readonly string[] {
  const found: string[] = [];
  const seen = new Set<Value>();
  const take = (value: Value): void => {
    for (const { atom } of value) {
      if (atom.kind === 'constant') found.push(String(atom.value));
      else if (atom.kind === 'snapshot') for (const held of atom.fields.values()) take(held);
      else if (atom.kind === 'derived') atom.parts.forEach(take);
    }
  };
  const visit = (value: Value, depth: number): void => {
    if (seen.has(value) || depth > 8) return;
    seen.add(value);
    for (const { atom } of value) {
      switch (atom.kind) {
        case 'constant': {
          const written = typeof atom.value === 'string' ? new RegExp(`(?:^|[?&"'])${name}["']?\\s*[=:]\\s*["']?([\\w,%-]+)`).exec(atom.value)?.[1] : undefined;
          if (written !== undefined) found.push(written);
          break;
        }
        case 'snapshot':
          for (const [field, held] of atom.fields) {
            if (field === name) take(held);
            else visit(held, depth + 1);
          }
          break;
        case 'derived': {
          const fields = atom.operator === 'with' ? atom.name!.split(' ') : [];
          atom.parts.forEach((part, index) => (index > 0 && fields[index - 1] === name ? take(part) : visit(part, depth + 1)));
          break;
        }
        case 'api':
          atom.arguments?.forEach(part => visit(part, depth + 1));
          if (atom.parent) visit([{ atom: atom.parent }], depth + 1);
          break;
        default:
      }
    }
  };
  args.forEach(one => visit(one, 0));
  return found;
}

/** The names of fields within values, at any depth; may be empty. */
export function namesWithin(values: readonly Value[], depth = 4): readonly string[] {
  if (depth === 0) return [];
  return values.flatMap(value => value.flatMap(({ atom }): readonly string[] => {
    if (atom.kind === 'snapshot') return [...atom.fields].flatMap(([name, held]) => [...(name.startsWith('%') ? [] : [name]), ...namesWithin([held], depth - 1)]);
    return atom.kind === 'derived' ? namesWithin(atom.parts, depth - 1) : [];
  }));
}

/** Whether what the call at `place` gave is a part of the value. */
export function isMentioned(value: Value, place: Place): boolean {
  return mentionsSome(value, ({ file, start }) => file === place.file && start === place.start);
}

/** The calls whose results are parts of a value, by the keys of their places. */
export function placesMentioned(value: Value): ReadonlySet<string> {
  const found = new Set<string>();
  mentionsSome(value, place => {
    found.add(placeKey(place));
    return false;
  });
  return found;
}

/** Names a place by where it begins. */
export function placeKey({ file, start }: Place): string {
  return `${file} ${start}`;
}

function mentionsSome(value: Value, isMeant: (place: Place) => boolean): boolean {
  const seen = new Set<unknown>();
  let steps = 0;
  const visitAtom = (atom: Atom): boolean => {
    if (seen.has(atom) || ++steps > 600) return false;
    seen.add(atom);
    switch (atom.kind) {
      case 'api': {
        if ((atom.step === 'call' || atom.step === 'new' || atom.step === 'parameter') && atom.place && isMeant(atom.place)) return true;
        if (atom.parent && visitAtom(atom.parent)) return true;
        return atom.arguments?.some(visit) ?? false;
      }
      case 'derived': return atom.operator !== 'truth' && atom.operator !== 'flag' && atom.operator !== '!' && atom.parts.some(visit);
      case 'snapshot': for (const field of atom.fields.values()) if (visit(field)) return true; return false;
      default: return false;
    }
  };
  const visit = (one: Value): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    return one.some(({ atom }) => visitAtom(atom));
  };
  return visit(value);
}
