import React, { FormEvent, useEffect, useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { AppDispatch, RootState } from './store';
import { checkout } from './cartSlice';
import { login } from './sessionSlice';
import { startSegment } from './segment';
import CookieBar from './CookieBar';

export default function App() {
  const dispatch = useDispatch<AppDispatch>();
  const { user } = useSelector((s: RootState) => s.session);
  const lines = useSelector((s: RootState) => s.cart.lines);
  const [form, setForm] = useState({ email: '', password: '' });
  const [phone, setPhone] = useState('');

  useEffect(() => {
    startSegment();
  }, []);

  const onLogin = (e: FormEvent) => {
    e.preventDefault();
    dispatch(login(form));
  };

  return (
    <>
      {!user && (
        <form onSubmit={onLogin}>
          <input type="email" value={form.email} onChange={(e) => setForm({ ...form, email: e.target.value })} />
          <input type="password" value={form.password} onChange={(e) => setForm({ ...form, password: e.target.value })} />
          <button>Log in</button>
        </form>
      )}
      {user && lines.length > 0 && (
        <section>
          <input type="tel" value={phone} onChange={(e) => setPhone(e.target.value)} placeholder="Phone for questions about the order" />
          <button onClick={() => dispatch(checkout({ phone }))}>Buy {lines.length} course(s)</button>
        </section>
      )}
      <CookieBar />
    </>
  );
}
