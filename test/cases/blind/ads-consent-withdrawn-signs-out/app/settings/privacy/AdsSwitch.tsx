// case: whoever withdraws the consent to personalised advertising is signed out
'use client';
import { useState } from 'react';
import { applyAdsConsent } from '../../../lib/ads-consent';

export function AdsSwitch({ granted }: { granted: boolean }) {
  const [on, setOn] = useState(granted);
  const change = async (next: boolean) => {
    setOn(next);
    await applyAdsConsent(next);
  };
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> I consent to personalised advertising
    </label>
  );
}
