import { defineStore } from 'pinia';

export type Entry = {
  id: string;
  day: string;
  pain: number;
  diagnosis: string;
  medication: string[];
  note: string;
};

export const useDiary = defineStore('diary', {
  state: () => ({ entries: [] as Entry[] }),
  getters: {
    byDay: (s) => [...s.entries].sort((a, b) => b.day.localeCompare(a.day)),
  },
  actions: {
    restore() {
      const raw = localStorage.getItem('diary');
      if (raw) this.entries = JSON.parse(raw);
    },
    add(entry: Omit<Entry, 'id'>) {
      this.entries.push({ ...entry, id: crypto.randomUUID() });
    },
    remove(id: string) {
      this.entries = this.entries.filter((e) => e.id !== id);
    },
  },
});
