interface PubAds {
  setPrivacySettings(settings: { nonPersonalizedAds: boolean }): void;
  refresh(): void;
}

declare const googletag: { pubads(): PubAds };

export async function applyAdsConsent(consentGiven: boolean) {
  await fetch('/api/consents/advertising', { method: 'PUT', body: JSON.stringify({ granted: consentGiven }) });
  if (!consentGiven) {
    googletag.pubads().setPrivacySettings({ nonPersonalizedAds: true });
    googletag.pubads().refresh();
  }
}
