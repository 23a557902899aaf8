import { forwardRef, memo, useEffect, useImperativeHandle, useRef, useState, useCallback, type Ref } from 'react';

interface Handle { read(): string; note(): string; keep(value: string): void }

const Field = forwardRef(function Field(props: { note: string }, ref: Ref<Handle>) {
  const [held, setHeld] = useState(source('email'));
  useImperativeHandle(ref, () => ({
    read: () => held,
    note: () => props.note,
    keep: (value: string) => {
      sink(value); // flow: phone
      setHeld(value);
    },
  }), [held]);
  return <input />;
});

export function Form() {
  const field = useRef<Handle>(null);
  const save = () => {
    sink(field.current!.read()); // flow: email, phone
    sink(field.current!.note());
    field.current?.keep(source('phone'));
  };
  return <><Field ref={field} note="plain" /><button onClick={save} /></>;
}

const Row = memo(function Row({ value, note }: { value: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}, (before, after) => before.value === after.value);
export function Rows() {
  return <>{[source('email')].map(value => <Row key={value} value={value} note="plain" />)}</>;
}

function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
export function Latest() {
  const latest = useLatest(source('phone'));
  const other = useLatest('plain');
  const later = useCallback(() => {
    sink(latest.current); // flow: phone
    sink(other.current);
  }, []);
  return <button onClick={later} />;
}

function NewRef({ ref, note }: { ref?: Ref<Handle>; note: string }) {
  useImperativeHandle(ref, () => ({ read: () => source('email'), note: () => note, keep: () => {} }));
  return null;
}
export function NewForm() {
  const held = useRef<Handle>(null);
  useEffect(() => {
    sink(held.current!.read()); // missing: email, effects run before what is shown below fills a reference
    sink(held.current!.note());
  }, []);
  return <NewRef ref={held} note="plain" />;
}
