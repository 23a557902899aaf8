import React from 'react';
import { saveLocationConsent } from './locationConsent';

type Props = { open: boolean; onAnswer: (granted: boolean) => void };

export default function LocationConsentDialog({ open, onAnswer }: Props) {
  if (!open) return null;
  const answer = (choice: 'granted' | 'denied') => {
    saveLocationConsent(choice);
    onAnswer(choice === 'granted');
  };
  return (
    <div role="dialog" aria-modal="true" className="dialog">
      <h2>Record your route?</h2>
      <p>
        Runlog would like to read your exact position every few seconds while a run is on, and to keep the route in
        your account. Without it you can still log distance and time by hand.
      </p>
      <button onClick={() => answer('denied')}>No, log by hand</button>
      <button onClick={() => answer('granted')}>Yes, record my route</button>
    </div>
  );
}
