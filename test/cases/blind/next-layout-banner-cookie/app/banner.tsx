'use client';

import { useState } from 'react';

const YEAR = 365 * 24 * 3600;

export function Banner() {
  const [open, setOpen] = useState(true);
  if (!open) return null;

  const close = (statistics: boolean) => {
    document.cookie = `banner_closed=1; path=/; max-age=${YEAR}; samesite=lax`;
    document.cookie = `statistics=${statistics ? 'granted' : 'denied'}; path=/; max-age=${YEAR}; samesite=lax`;
    setOpen(false);
  };

  return (
    <section aria-label="Privacy">
      <p>May Microsoft Clarity record how you move through the shop?</p>
      <button onClick={() => close(true)}>Allow</button>
      <button onClick={() => close(false)}>Do not allow</button>
      <button onClick={() => close(false)} aria-label="Close">×</button>
    </section>
  );
}
