// case: a banner tells the rest of the page by an event what was chosen
// rules: no-collection-before-consent
import { useState } from 'react';

export interface Choices {
  analytics: boolean;
  replay: boolean;
}

function tell(choices: Choices): void {
  localStorage.setItem('choices', JSON.stringify(choices));
  window.dispatchEvent(new CustomEvent<Choices>('shop:choices', { detail: choices }));
}

export function Banner() {
  const [open, setOpen] = useState(true);
  const save = (analytics: boolean, replay: boolean) => {
    tell({ analytics, replay });
    setOpen(false);
  };
  if (!open) return null;
  return (
    <div role="dialog">
      <p>May we use cookies?</p>
      <button onClick={() => save(true, true)}>Accept all</button>
      <button onClick={() => save(false, false)}>Reject all</button>
    </div>
  );
}

export function Shelf() {
  return <button onClick={() => window.dispatchEvent(new CustomEvent('shop:shelf', { detail: { analytics: true } }))}>Next shelf</button>;
}
