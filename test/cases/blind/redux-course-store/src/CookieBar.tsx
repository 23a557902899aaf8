import React, { useState } from 'react';
import { readChoice, saveChoice } from './segment';

export default function CookieBar() {
  const [open, setOpen] = useState(readChoice() === null);
  const choose = (statistics: boolean) => {
    saveChoice(statistics);
    setOpen(false);
  };
  if (!open) {
    return <button className="link" onClick={() => setOpen(true)}>Cookie settings</button>;
  }
  return (
    <aside className="cookie-bar">
      <p>May we count which courses are looked at (Segment, Ireland)? You can change this at any time.</p>
      <button onClick={() => choose(false)}>No statistics</button>
      <button onClick={() => choose(true)}>Allow statistics</button>
    </aside>
  );
}
