import { useReducer, useState } from 'react';

export function Form() {
  const [value, setValue] = useState('plain');
  const [note, setNote] = useState('plain');
  const [both, setBoth] = useState({ x: 'plain', y: 'plain' });
  const [lazy] = useState(() => source('phone'));
  sink(value); // flow: email
  sink(note);
  sink(both.x); // flow: email
  sink(both.y);
  sink(lazy); // flow: phone
  return (
    <>
      <button onClick={() => setValue(source('email'))} />
      <button onClick={() => setNote('plain again')} />
      <button onClick={() => setBoth(before => ({ ...before, x: source('email') }))} />
    </>
  );
}

function reduce(state, action) {
  switch (action.type) {
    case 'set':
      return { ...state, value: action.value };
    default:
      return state;
  }
}
export function Reduced() {
  const [state, dispatch] = useReducer(reduce, { value: 'plain', note: 'plain' });
  const [quiet, send] = useReducer(reduce, { value: 'plain' });
  sink(state.value); // flow: email
  sink(state.note);
  sink(quiet.value);
  return (
    <>
      <button onClick={() => dispatch({ type: 'set', value: source('email') })} />
      <button onClick={() => send({ type: 'set', value: 'plain' })} />
    </>
  );
}

function Child({ value, onSave }) {
  sink(value); // flow: phone
  return <button onClick={() => onSave(source('phone'))} />;
}
export function Lifted() {
  const [held, setHeld] = useState('plain');
  return <Child value={held} onSave={setHeld} />;
}
