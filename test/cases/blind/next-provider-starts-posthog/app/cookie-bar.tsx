'use client';

import { useState } from 'react';

export function CookieBar() {
  const [open, setOpen] = useState(true);

  const answer = (choice: 'granted' | 'denied') => {
    document.cookie = `analytics-consent=${choice}; path=/; max-age=15552000`;
    setOpen(false);
  };

  if (!open) return null;
  return (
    <aside>
      <p>May we count which pages are read?</p>
      <button onClick={() => answer('granted')}>I agree</button>
      <button onClick={() => answer('denied')}>No</button>
    </aside>
  );
}
