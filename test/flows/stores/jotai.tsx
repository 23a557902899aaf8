import { atom, useAtom, useAtomValue, useSetAtom, createStore } from 'jotai';
import { atomWithStorage } from 'jotai/utils';

const valueAtom = atom('plain');
const noteAtom = atom('plain');
const loudAtom = atom(get => get(valueAtom).toUpperCase());
const quietAtom = atom(get => get(noteAtom).toUpperCase());
const keepAtom = atom(null, (get, set, value: string) => {
  set(valueAtom, value);
  sink(value); // flow: email
});
const loadAtom = atom(async () => source('phone'));

export function Editor() {
  const keep = useSetAtom(keepAtom);
  const [, setNote] = useAtom(noteAtom);
  return <button onClick={() => { keep(source('email')); setNote('plain'); }} />;
}
export function Shown() {
  const [value] = useAtom(valueAtom);
  const note = useAtomValue(noteAtom);
  sink(value); // flow: email
  sink(note);
  sink(useAtomValue(loudAtom)); // flow: email
  sink(useAtomValue(quietAtom));
  sink(useAtomValue(loadAtom)); // flow: phone
  return null;
}
const store = createStore();
const other = atom('plain');
store.set(other, source('email'));
sink(store.get(other)); // flow: email
sink(store.get(noteAtom));
