import React, { useEffect } from 'react';
import { atom, selector, useRecoilState, useRecoilValue, useSetRecoilState, RecoilRoot } from 'recoil';
import { useSelector, useDispatch } from 'react-redux';
import { create } from 'zustand';

const nameState = atom({ key: 'name', default: '' });
const cityState = atom({ key: 'city', default: 'Rome' });
const upperState = selector({ key: 'upper', get: ({ get }) => get(nameState).toUpperCase() });
const whereState = selector({ key: 'where', get: ({ get }) => 'in ' + get(cityState) });

function Writer() {
  const setName = useSetRecoilState(nameState);
  const [city, setCity] = useRecoilState(cityState);
  useEffect(() => {
    setName(source('email'));
    setCity('Milan');
  }, []);
  sink(city);
  return null;
}

function Reader() {
  const name = useRecoilValue(nameState);
  const upper = useRecoilValue(upperState);
  const where = useRecoilValue(whereState);
  sink(name); // flow: email
  sink(upper); // flow: email
  sink(where);
  return <p>{name}</p>;
}

interface CartStore { note: string; total: number; setNote(n: string): void }
const useCart = create<CartStore>((set) => ({
  note: '',
  total: 0,
  setNote: (n) => set({ note: n }),
}));

function Cart() {
  const note = useCart((s) => s.note);
  const total = useCart((s) => s.total);
  const setNote = useCart((s) => s.setNote);
  sink(note); // flow: email
  sink(total);
  return <button onClick={() => setNote(source('email'))}>{note}</button>;
}

export const app = (
  <RecoilRoot>
    <Writer />
    <Reader />
    <Cart />
  </RecoilRoot>
);
