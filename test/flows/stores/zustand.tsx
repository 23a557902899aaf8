import { create } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';
import { useShallow } from 'zustand/react/shallow';

const useHeld = create<{ value: string; note: string; keep(value: string): void; load(): Promise<void> }>((set, get) => ({
  value: 'plain',
  note: 'plain',
  late: 'plain',
  keep: value => set({ value }),
  load: async () => {
    set(state => ({ late: source('phone') }));
    sink(get().value); // flow: email
    sink(get().note);
  },
}));
export function Shown() {
  const value = useHeld(state => state.value);
  const note = useHeld(state => state.note);
  const { late } = useHeld();
  const [third] = useHeld(useShallow(state => [state.value]));
  sink(value); // flow: email
  sink(note);
  sink(late); // flow: phone
  sink(third); // flow: email
  return null;
}
export function Editor() {
  const keep = useHeld(state => state.keep);
  const { load } = useHeld();
  return <button onClick={() => { keep(source('email')); load(); }} />;
}
export function outside() {
  sink(useHeld.getState().value); // flow: email
  sink(useHeld.getState().note);
  useHeld.setState({ note: 'plain again' });
  useHeld.subscribe(state => {
    sink(state.value); // flow: email
    sink(state.note);
  });
}

const usePersisted = create()(persist((set) => ({ value: 'plain', note: 'plain', keep: (value: string) => set({ value }) }), { name: 'held' }));
export function Persisted() {
  const { value, note, keep } = usePersisted();
  sink(value); // flow: phone
  sink(note);
  return <button onClick={() => keep(source('phone'))} />;
}

const plain = createStore(() => ({ value: 'plain', note: 'plain' }));
plain.setState({ value: source('email') });
sink(plain.getState().value); // flow: email
sink(plain.getState().note);

const useQuiet = create(set => ({ value: 'plain', keep: value => set({ value }) }));
export function Quiet() {
  const { value, keep } = useQuiet();
  sink(value);
  return <button onClick={() => keep('plain')} />;
}
