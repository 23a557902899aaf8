import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import axios from 'axios';

type Answer = 'loading' | 'open' | 'granted' | 'refused';

const AnswerContext = createContext<{ answer: Answer }>({ answer: 'loading' });

export function AnswerProvider({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<Answer>('loading');

  useEffect(() => {
    axios
      .get('/me/consents/face-search', { params: { kind: 'separate' } })
      .then(({ data }) => setAnswer(data.state))
      .catch(() => setAnswer('open'));
  }, []);

  return <AnswerContext.Provider value={{ answer }}>{children}</AnswerContext.Provider>;
}

export function AgreedGate({ children }: { children: ReactNode }) {
  const { answer } = useContext(AnswerContext);
  if (answer !== 'granted') return null;
  return <>{children}</>;
}

export function LoadedGate({ children }: { children: ReactNode }) {
  const { answer } = useContext(AnswerContext);
  if (answer === 'loading') return null;
  return <>{children}</>;
}
