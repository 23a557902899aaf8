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
 * `%element` stands for any element of a list. What was found is kept for as long as the heap is.
 */
export function fieldHeld(heap: Held, owner: Value, field: string): Value | undefined {
  let look = looks.get(heap);
  if (!look) looks.set(heap, (look = new Look(heap)));
  return look.find(owner, field);
}

const looks = new WeakMap<Held, Look>();

/** What a field of something kept was found to hold, and how far down was looked. */
interface Found {
  readonly value: Value | undefined;
  readonly depth: number;
}

class Look {
  readonly #heap: Held;
  readonly #asked = new WeakMap<Value, Map<string, Value | undefined>>();
  /** What is being looked at: a state that was spread into itself has no more fields for that. */
  readonly #around = new Set<string>();
  readonly #known = new Map<string, Value | undefined>();
  /** What was found in a circle, or too far down to go on: good for one question. */
  readonly #partly = new Map<string, Found>();
  #isPartial = false;

  constructor(heap: Held) {
    this.#heap = heap;
  }

  find(owner: Value, field: string): Value | undefined {
    let known = this.#asked.get(owner);
    if (!known) this.#asked.set(owner, (known = new Map()));
    if (!known.has(field)) {
      this.#partly.clear();
      known.set(field, this.#field(owner, field, 12));
    }
    return known.get(field);
  }

  #field(owner: Value, field: string, depth: number): Value | undefined {
    let found: Value = [];
    let lacks = false;
    // Ends: every step goes down by one, and a cell or object that is being looked at is not looked at again.
    for (const { atom } of owner) {
      if (atom.kind === 'constant') continue;
      if (depth === 0) this.#isPartial = true;
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
      case 'cell': return this.#once(`${atom.object} ${atom.field} ${field}`, depth, () => {
        const held = this.#heap.held(atom.object, atom.field);
        return held && this.#field(held, field, depth);
      });
      case 'object': return this.#once(`${atom.id} ${field}`, depth, () => this.#ofObject(atom.id, field, depth));
      case 'snapshot': {
        const own = atom.fields.get(field);
        if (own) return own;
        if (field === '%element') return [...atom.fields].filter(([name]) => /^\d+$/.test(name)).reduce<Value>((sum, [, value]) => union(sum, value), []);
        const element = /^\d+$/.test(field) ? atom.fields.get('%element') : undefined;
        const open = atom.fields.get('%open');
        return element ?? (open ? this.#field(open, field, depth) : []);
      }
      case 'derived': {
        // Whichever element it is, it has what the elements have: `users[index].name`.
        if (atom.operator === 'lookup') return this.#field(atom.parts[0]!, field, depth);
        if (atom.operator !== '.') return undefined;
        const inner = this.#field(atom.parts[0]!, atom.name!, depth);
        return inner && inner.length > 0 ? this.#field(inner, field, depth) : undefined;
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
    const spread = open && !own ? this.#field(open, field, depth) : [];
    if (!spread) return undefined;
    const elements = field === '%element' ? fields.filter(name => !name.startsWith('%')) : /^\d+$/.test(field) ? ['%element'] : [];
    return elements.reduce<Value>((sum, name) => union(sum, this.#heap.held(id, name) ?? []), union(union(own ?? [], any ?? []), spread));
  }

  #once(key: string, depth: number, look: () => Value | undefined): Value | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    const partly = this.#partly.get(key);
    if (this.#around.has(key) || (partly && partly.depth >= depth)) {
      this.#isPartial = true;
      return partly ? partly.value : [];
    }
    const outer = this.#isPartial;
    this.#isPartial = false;
    this.#around.add(key);
    const value = look();
    this.#around.delete(key);
    if (this.#isPartial) this.#partly.set(key, { value, depth });
    else this.#known.set(key, value);
    this.#isPartial ||= outer;
    return value;
  }
}
