import { defineStore } from 'pinia';

export const useHeld = defineStore('held', {
  state: () => ({ value: 'plain', note: 'plain', rows: [] as string[] }),
  getters: {
    loud: state => state.value.toUpperCase(),
    quiet: state => state.note.toUpperCase(),
    twice(): string {
      return this.loud + this.note;
    },
  },
  actions: {
    keep(value: string) {
      this.value = value;
    },
    async load() {
      this.rows.push(await find());
      return source('phone');
    },
    noteIt(note: string) {
      this.note = note;
      sink(note);
      sink(this.value); // flow: email
    },
  },
});
async function find() {
  return source('phone');
}

export const useQuiet = defineStore({ id: 'quiet', state: () => ({ value: 'plain' }), actions: { keep(value: string) { this.value = value; } } });
