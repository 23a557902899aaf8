import type { Atom, Value } from '../../summaries/value.js';
import type { LabelContext } from '../../taint/label.js';
import { queryBehind, type RecordQuery } from './record-query.js';

/** Rows of persons that a value holds as the database gives them. */
export interface HeldRecord {
  readonly atom: Atom;
  readonly query: RecordQuery;
  /** The columns that were taken out of them on the way. */
  readonly removed: readonly string[];
}

/** So many values are looked at. */
const bound = 300;

/** Finds the rows of persons in a value: as they are, in lists and fields, and spread into others; what was picked of them is none. */
export function recordsIn(labels: LabelContext, value: Value): readonly HeldRecord[] {
  const found = new Map<string, HeldRecord>();
  const seen = new Set<unknown>();
  let steps = 0;
  const visit = (one: Value, removed: readonly string[], depth: number): void => {
    if (depth > 12) return;
    for (const { atom } of one) {
      if (++steps > bound) return;
      look(atom, removed, depth + 1);
    }
  };
  const into = (key: unknown, held: Value | undefined, removed: readonly string[], depth: number): void => {
    if (!held || seen.has(key)) return;
    seen.add(key);
    visit(held, removed, depth);
  };
  const look = (atom: Atom, removed: readonly string[], depth: number): void => {
    switch (atom.kind) {
      case 'snapshot': {
        if (atom.shape === 'element') return;
        // What is written out replaces what a spread brought.
        const own = [...atom.fields.keys()].filter(name => !name.startsWith('%'));
        for (const [name, held] of atom.fields) visit(held, name === '%open' ? [...removed, ...own] : name.startsWith('%') || /^\d+$/.test(name) ? removed : [], depth);
        return;
      }
      case 'object':
        for (const name of labels.fieldsOf(atom.id)) if (!name.startsWith('%') || /^%(?:element|awaited|open)$/.test(name)) into(`${atom.id} ${name}`, labels.held(atom.id, name), removed, depth);
        return;
      case 'cell':
        into(`${atom.object} ${atom.field}`, labels.held(atom.object, atom.field), removed, depth);
        return;
      case 'api': case 'derived': {
        if (atom.kind === 'derived') {
          const [first = [], ...others] = atom.parts;
          if (atom.operator === 'rest') return visit(first, [...removed, ...(atom.name ?? '').split(' ')], depth);
          if (/^(?:same|text|parsed)$/.test(atom.operator)) return atom.parts.forEach(part => visit(part, removed, depth));
          if (atom.operator === 'with') {
            const put = (atom.name ?? '').split(' ');
            visit(first, [...removed, ...put.filter((_, index) => isNothing(others[index]))], depth);
            return others.forEach(part => visit(part, [], depth));
          }
        }
        const query = queryBehind(labels.vocabulary, atom, place => labels.namesOf(place).names);
        if (query) {
          const key = `${query.place?.file ?? ''} ${query.place?.start ?? 0} ${query.name}`;
          const known = found.get(key);
          // What goes out whole once does.
          if (!known || removed.length < known.removed.length) found.set(key, { atom, query, removed });
        }
        return;
      }
      default:
    }
  };
  visit(value, [], 0);
  return [...found.values()];
}

function isNothing(value: Value | undefined): boolean {
  return value !== undefined && value.length > 0 && value.every(({ atom }) => atom.kind === 'constant' && (atom.value === undefined || atom.value === null));
}
