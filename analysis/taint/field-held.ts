import type { Site } from '../summaries/site.js';
import { union, type Value } from '../summaries/value.js';

/** What the heap holds once everything has run. */
interface Held {
  held(object: Site, field: string): Value | undefined;
  fieldsOf(object: Site): readonly string[];
}

/**
 * Finds what a field holds of whatever is kept in a state, a store or a context: `state.user.name`. Absent where one of the owners is
 * nothing whose fields are known.
 *
 * `%element` stands for any element of a list.
 */
export function fieldHeld(heap: Held, owner: Value, field: string): Value | undefined {
  return new Look(heap).field(owner, field, 12);
}

class Look {
  readonly #heap: Held;
  /** What is being looked at: a state that was spread into itself has no more fields for that. */
  readonly #around = new Set<string>();

  constructor(heap: Held) {
    this.#heap = heap;
  }

  field(owner: Value, field: string, depth: number): Value | undefined {
    let found: Value = [];
    let lacks = false;
    // Ends: every step goes down by one, and a cell or object that is being looked at is not looked at again.
    for (const { atom } of owner) {
      if (atom.kind === 'constant') continue;
      const one = depth === 0 ? undefined : this.#ofAtom(atom, field, depth - 1);
      // Of several instances those that were never given the field say nothing.
      if (!one && atom.kind === 'object') lacks = true;
      else if (!one) return undefined;
      else found = union(found, one);
    }
    return lacks && found.length === 0 ? undefined : found;
  }

  #ofAtom(atom: Value[number]['atom'], field: string, depth: number): Value | undefined {
    switch (atom.kind) {
      case 'cell': return this.#once(`${atom.object} ${atom.field} ${field}`, () => {
        const held = this.#heap.held(atom.object, atom.field);
        return held && this.field(held, field, depth);
      });
      case 'object': return this.#once(`${atom.id} ${field}`, () => this.#ofObject(atom.id, field, depth));
      case 'snapshot': {
        const own = atom.fields.get(field);
        if (own) return own;
        if (field === '%element') return [...atom.fields].filter(([name]) => /^\d+$/.test(name)).reduce<Value>((sum, [, value]) => union(sum, value), []);
        const element = /^\d+$/.test(field) ? atom.fields.get('%element') : undefined;
        const open = atom.fields.get('%open');
        return element ?? (open ? this.field(open, field, depth) : []);
      }
      case 'derived': {
        if (atom.operator !== '.') return undefined;
        const inner = this.field(atom.parts[0]!, atom.name!, depth);
        return inner && inner.length > 0 ? this.field(inner, field, depth) : undefined;
      }
      default: return undefined;
    }
  }

  #ofObject(id: Site, field: string, depth: number): Value | undefined {
    const own = this.#heap.held(id, field);
    const fields = this.#heap.fieldsOf(id);
    if (fields.length === 0 || fields.some(name => name === '%class' || name === '%prototype' || name.startsWith('%get:'))) return own;
    const any = this.#heap.held(id, '%any');
    const open = this.#heap.held(id, '%open');
    const spread = open && !own ? this.field(open, field, depth) : [];
    if (!spread) return undefined;
    const elements = field === '%element' ? fields.filter(name => !name.startsWith('%')) : /^\d+$/.test(field) ? ['%element'] : [];
    return elements.reduce<Value>((sum, name) => union(sum, this.#heap.held(id, name) ?? []), union(union(own ?? [], any ?? []), spread));
  }

  #once(key: string, look: () => Value | undefined): Value | undefined {
    if (this.#around.has(key)) return [];
    this.#around.add(key);
    const found = look();
    this.#around.delete(key);
    return found;
  }
}
