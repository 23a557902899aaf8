import { signOut } from 'next-auth/react';

export async function applyAdsConsent(consentGiven: boolean) {
  await fetch('/api/consents/advertising', { method: 'PUT', body: JSON.stringify({ granted: consentGiven }) });
  if (!consentGiven) {
    await signOut({ callbackUrl: '/goodbye' }); // expect: no-consent-wall
  }
}
