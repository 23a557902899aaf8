import type { Atom, Condition, Value } from '../summaries/value.js';

/** More than this many atoms are not looked at. */
const bound = 1200;

/** What a walk over a value meets: each atom, and the names of the fields it is held under. */
export interface AtomVisitor {
  atom?(atom: Atom): void;
  field?(name: string, value: Value): void;
  /** What is known wherever an alternative is the one it is. */
  condition?(condition: Condition): void;
  /** What a shared field may hold. */
  held?(object: number, field: string): Value | undefined;
}

/** Visits everything a value is made of: fields, parts, what calls were given, and where they were reached from. Each atom once. */
export function visitAtoms(value: Value, visitor: AtomVisitor): void {
  const seen = new Set<Atom>();
  const cells = new Set<string>();
  const visit = (one: Value): void => {
    for (const { atom, when } of one) {
      if (when) visitor.condition?.(when);
      visitAtom(atom);
    }
  };
  const visitAtom = (atom: Atom): void => {
    if (seen.has(atom) || seen.size > bound) return;
    seen.add(atom);
    visitor.atom?.(atom);
    switch (atom.kind) {
      case 'snapshot':
        for (const [name, held] of atom.fields) {
          if (!name.startsWith('%') && !/^\d+$/.test(name)) visitor.field?.(name, held);
          visit(held);
        }
        return;
      case 'derived': atom.parts.forEach(visit); return;
      case 'api':
        if (atom.parent) visitAtom(atom.parent);
        atom.arguments?.forEach(visit);
        return;
      case 'object':
        for (const name of ['%element', '%awaited', '%open']) {
          const held = visitor.held?.(atom.id, name);
          if (held) visit(held);
        }
        return;
      case 'cell': {
        const key = `${atom.object} ${atom.field}`;
        if (cells.has(key)) return;
        cells.add(key);
        const held = visitor.held?.(atom.object, atom.field);
        if (held) visit(held);
        return;
      }
      case 'constant': case 'place': case 'function': case 'class': case 'builtin': return;
    }
  };
  visit(value);
}
