import { createStore } from "zustand/vanilla";
interface S { text: string; label: string; setText(t: string): void; copy(): void; copied: string; wipe(): void; }
const store = createStore<S>((set, get) => ({
  text: "", label: "l", copied: "",
  setText: (t) => set({ text: t }),
  copy: () => set((s) => ({ copied: s.text })),
  wipe: () => set({ copied: "", label: get().label }),
}));
store.subscribe((now, prev) => {
  sink(now.text); // flow: email
  sink(prev.label);
});
store.getState().setText(source('email'));
sink(store.getState().text); // flow: email
sink(store.getState().copied); // spurious: email, what a store holds is whatever is ever put there
store.getState().copy();
sink(store.getState().copied); // flow: email
store.getState().wipe();
sink(store.getState().copied); // spurious: email, what a store holds is whatever is ever put there
