import { useSyncExternalStore } from 'react';

export type Consent = 'given' | 'refused' | 'open';

function subscribe(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

export function useConsent(purpose: string): Consent {
  return useSyncExternalStore(subscribe, () => (localStorage.getItem(`consent:${purpose}`) ?? 'open') as Consent);
}
