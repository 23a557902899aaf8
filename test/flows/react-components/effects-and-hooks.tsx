import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState, useTransition, useSyncExternalStore, useEffectEvent, use } from 'react';

function useAsync<T>(load: () => Promise<T>) {
  const [data, setData] = useState<T>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let gone = false;
    async function run() {
      try {
        const found = await load();
        if (!gone) setData(found);
      } catch (problem) {
        setError(problem);
      }
    }
    run();
    return () => {
      gone = true;
    };
  }, [load]);
  return { data, error };
}
export function Loaded() {
  const { data, error } = useAsync(useCallback(async () => ({ value: source('email'), note: 'plain' }), []));
  if (!data) return null;
  sink(data.value); // flow: email
  sink(data.note);
  sink(error);
  return null;
}

function useStored(key: string, start: string) {
  const [held, setHeld] = useState(start);
  const keep = useCallback((next: string) => setHeld(next), [key]);
  return [held, keep] as const;
}
export function Stored() {
  const [value, setValue] = useStored('a', 'plain');
  const [note, setNote] = useStored('b', 'plain');
  useLayoutEffect(() => {
    setValue(source('phone'));
    setNote('plain again');
  }, []);
  const long = useMemo(() => value.trim(), [value]);
  const slow = useDeferredValue(value);
  sink(long); // flow: phone
  sink(slow); // flow: phone
  sink(note);
  return null;
}

export function Moving() {
  const [held, setHeld] = useState('plain');
  const [other, setOther] = useState('plain');
  const [isPending, start] = useTransition();
  sink(held); // flow: email
  sink(other);
  sink(isPending);
  return <button onClick={() => start(async () => { setHeld(source('email')); setOther('plain'); })} />;
}

const listeners = new Set<() => void>();
let current = { value: 'plain', note: 'plain' };
const store = {
  set(next: typeof current) {
    current = next;
    listeners.forEach(listener => listener());
  },
  get: () => current,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
export function Outside() {
  const held = useSyncExternalStore(store.subscribe, store.get);
  sink(held.value); // flow: email
  sink(held.note);
  return <button onClick={() => store.set({ value: source('email'), note: 'plain' })} />;
}

const loading = (async () => source('phone'))();
const quiet = (async () => 'plain')();
export function Used() {
  sink(use(loading)); // flow: phone
  sink(use(quiet));
  return null;
}

export function Events({ note }: { note: string }) {
  const tell = useEffectEvent((value: string) => {
    sink(value); // flow: email
    sink(note);
  });
  useEffect(() => {
    tell(source('email'));
  }, []);
  return null;
}

function useFields<T extends Record<string, string>>(start: T) {
  const [fields, setFields] = useState(start);
  const change = (key: keyof T) => (value: string) => setFields(before => ({ ...before, [key]: value }));
  return { fields, change };
}
export function Fields() {
  const { fields, change } = useFields({ value: 'plain', note: 'plain' });
  sink(fields.value); // flow: email
  return <button onClick={() => change('value')(source('email'))} />;
}
