import { addListEntry, type PolicyEdit } from './add-list-entry.js';

/** What a new entry of the inventory says. */
export interface NewDataEntry {
  readonly category: string;
  readonly purposes: readonly string[];
  readonly required: boolean;
}

/** Finds where and how an entry is added to the inventory (`data`) of a policy's text; see `addListEntry`. */
export function addDataEntry(text: string, { category, purposes, required }: NewDataEntry): PolicyEdit | undefined {
  return addListEntry(text, 'data', [['category', category], ['purposes', `[${purposes.join(', ')}]`], ['required', String(required)]]);
}
