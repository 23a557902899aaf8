'use client';
import { useState } from 'react';
import { keep } from './actions';
export function Shown({ value, note }: { value: string; note: string }) {
  const [kept, setKept] = useState('plain');
  sink(value); // flow: email
  sink(note);
  sink(kept); // flow: phone
  return <button onClick={async () => setKept(await keep(value, note))} />;
}
