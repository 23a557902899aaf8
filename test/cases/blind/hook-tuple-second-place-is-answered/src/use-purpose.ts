import { useCallback, useState } from 'react';

type State = 'granted' | 'denied' | 'open';

function read(purpose: string): State {
  const saved = localStorage.getItem(`purpose:${purpose}`);
  return saved === 'granted' || saved === 'denied' ? saved : 'open';
}

export function usePurpose(purpose: string) {
  const [state, setState] = useState<State>(() => read(purpose));
  const answer = useCallback(
    (next: 'granted' | 'denied') => {
      localStorage.setItem(`purpose:${purpose}`, next);
      setState(next);
    },
    [purpose],
  );
  return [state === 'granted', state !== 'open', answer] as const;
}
