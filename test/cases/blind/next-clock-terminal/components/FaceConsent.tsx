'use client';

import { createContext, ReactNode, useContext, useEffect, useState } from 'react';
import { api } from '../lib/api';

type State = 'loading' | 'unset' | 'granted' | 'refused' | 'withdrawn';

type FaceConsentValue = { state: State; answer: (granted: boolean) => Promise<void> };

const Ctx = createContext<FaceConsentValue>({ state: 'loading', answer: async () => {} });

export const useFaceConsent = () => useContext(Ctx);

/** the employee's own answer about clocking in by face, one record per text version */
export function FaceConsentProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>('loading');

  useEffect(() => {
    api
      .get('/me/consents/face-clock', { params: { kind: 'separate' } })
      .then(({ data }) => setState(data.state))
      .catch(() => setState('unset'));
  }, []);

  const answer = async (granted: boolean) => {
    const { data } = await api.post('/me/consents/face-clock', {
      kind: 'separate',
      purpose: 'face-clock',
      granted,
      textVersion: 'fc-3',
    });
    setState(data.state);
  };

  return <Ctx.Provider value={{ state, answer }}>{children}</Ctx.Provider>;
}

export function FaceConsentGate({ children, otherwise }: { children: ReactNode; otherwise: ReactNode }) {
  const { state, answer } = useFaceConsent();
  if (state === 'loading') return null;
  if (state === 'unset') {
    return (
      <section>
        <p>
          Clock in with your face? A template of 128 numbers is made from the camera picture and compared on our server
          in Frankfurt. Staff number and PIN work just as well.
        </p>
        <button onClick={() => answer(true)}>I agree to face clock-in</button>
        <button onClick={() => answer(false)}>No, use my PIN</button>
      </section>
    );
  }
  if (state !== 'granted') return <>{otherwise}</>;
  return <>{children}</>;
}
