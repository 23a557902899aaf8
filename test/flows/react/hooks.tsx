import { useEffect, useState, useSyncExternalStore } from 'react';

function useLoaded(load) {
  const [value, setValue] = useState(undefined);
  useEffect(() => {
    load().then(setValue);
  }, []);
  return value;
}
export function Loaded() {
  sink(useLoaded(async () => source('email'))); // flow: email
  return null;
}
export function Quiet() {
  sink(useLoaded(async () => 'plain'));
  return null;
}

function useToggle(initial) {
  const [on, setOn] = useState(initial);
  return { on, toggle: () => setOn(before => !before) };
}
export function Toggled() {
  const { on } = useToggle(false);
  sink(on);
  return null;
}

const store = {
  value: source('phone'),
  subscribe: () => () => undefined,
};
export function External() {
  sink(useSyncExternalStore(store.subscribe, () => store.value)); // flow: phone
  return null;
}

function usePair(value) {
  const [pair] = useState({ value, note: 'plain' });
  return [pair.value, pair.note] as const;
}
export function Paired() {
  const [value, note] = usePair(source('email'));
  sink(value); // flow: email
  sink(note);
  return null;
}

function withValue(Component) {
  return props => <Component {...props} value={source('email')} />;
}
function Plain({ value, note }) {
  sink(value); // flow: email
  sink(note);
  return null;
}
const Wrapped = withValue(Plain);
export function Higher() {
  return <Wrapped note="plain" />;
}
