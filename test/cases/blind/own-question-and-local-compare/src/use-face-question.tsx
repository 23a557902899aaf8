import { useState, type ReactNode } from 'react';

export interface Answer {
  kind: 'separate';
  category: 'face';
  state: 'given' | 'refused';
  at: string;
}

export function useFaceQuestion(person: string): { dialog: ReactNode; ask: () => Promise<Answer> } {
  const [settle, setSettle] = useState<((state: Answer['state']) => void) | null>(null);

  const ask = () =>
    new Promise<Answer>((resolve) => {
      setSettle(() => (state: Answer['state']) => {
        const answer: Answer = { kind: 'separate', category: 'face', state, at: new Date().toISOString() };
        localStorage.setItem(`separate-consent:face:${person}`, JSON.stringify(answer));
        setSettle(null);
        resolve(answer);
      });
    });

  const dialog = settle && (
    <dialog open>
      <p>May we compare your face with the template on your badge, here on this device, to check you in? Nothing of your face is kept or sent.</p>
      <button onClick={() => settle('refused')}>No, I go to the desk</button>
      <button onClick={() => settle('given')}>Yes, I consent</button>
    </dialog>
  );
  return { dialog, ask };
}
