export type Purpose = 'telemetry' | 'crash-reports';

export async function saveConsent(purpose: Purpose, granted: boolean): Promise<void> {
  await chrome.storage.local.set({ [`consent.${purpose}`]: granted });
}

export async function hasConsent(purpose: Purpose): Promise<boolean> {
  const key = `consent.${purpose}`;
  const stored = await chrome.storage.local.get(key);
  return stored[key] === true;
}
