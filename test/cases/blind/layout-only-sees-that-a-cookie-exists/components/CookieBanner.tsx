'use client';

import { useRouter } from 'next/navigation';

const YEAR = 60 * 60 * 24 * 365;

export function CookieBanner() {
  const router = useRouter();

  const answer = (value: 'yes' | 'no') => {
    document.cookie = `analytics-answer=${value}; path=/; max-age=${YEAR}; samesite=lax`;
    router.refresh();
  };

  return (
    <div role="dialog" aria-label="Statistics">
      <p>May we count which routes you look at?</p>
      <button onClick={() => answer('no')}>No</button>
      <button onClick={() => answer('yes')}>Yes</button>
    </div>
  );
}
