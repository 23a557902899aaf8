import type { HeldStore } from './store';
export class HeldService {
  constructor(private readonly store: HeldStore) {}
  async save(held: { value: string; note: string }) {
    return this.store.insert({ ...held, note: held.note.trim() });
  }
  async all() {
    return this.store.all();
  }
  async change(value: string) {
    if (!value) return;
    throw new Error(`No ${value}`);
  }
}
