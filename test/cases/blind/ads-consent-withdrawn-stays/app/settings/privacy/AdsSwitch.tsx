// case: whoever withdraws the consent to personalised advertising sees plain advertising from then on
// rules: no-consent-wall
'use client';
import { useState } from 'react';
import { signOut } from 'next-auth/react';
import { applyAdsConsent } from '../../../lib/ads-consent';

export function AdsSwitch({ granted }: { granted: boolean }) {
  const [on, setOn] = useState(granted);
  const change = async (next: boolean) => {
    setOn(next);
    await applyAdsConsent(next);
  };
  return (
    <section>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> I consent to personalised advertising
      </label>
      <button type="button" onClick={() => signOut()}>Sign out</button>
    </section>
  );
}
