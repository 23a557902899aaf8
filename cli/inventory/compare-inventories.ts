import { keyOf, type Inventory, type InventoryRow } from './collect-inventory.js';

/** What changed in a project's processing between two revisions. */
export interface InventoryChange {
  readonly base: string;
  readonly added: readonly InventoryRow[];
  readonly removed: readonly InventoryRow[];
  /** Rows of both whose basis, retention, recipient's entry, number of places or findings are others. */
  readonly changed: readonly { readonly before: InventoryRow; readonly after: InventoryRow }[];
}

/** Compares what a project does with what it did. */
export function compareInventories(base: string, before: Inventory, after: Inventory): InventoryChange {
  const old = new Map(before.rows.map(row => [keyOf(row), row]));
  const now = new Map(after.rows.map(row => [keyOf(row), row]));
  const essence = ({ basis, reference, retention, recipientEntry, places, rules, state, declared }: InventoryRow) => JSON.stringify([basis, reference, retention, recipientEntry, places.length, rules, state, declared]);
  return {
    base,
    added: after.rows.filter(row => !old.has(keyOf(row))),
    removed: before.rows.filter(row => !now.has(keyOf(row))),
    changed: after.rows.flatMap(row => {
      const one = old.get(keyOf(row));
      return one && essence(one) !== essence(row) ? [{ before: one, after: row }] : [];
    }),
  };
}
