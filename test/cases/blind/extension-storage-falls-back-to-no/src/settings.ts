export interface Settings {
  folder: string;
  usageConsent: boolean;
}

const FALLBACK: Settings = {
  folder: 'Clippings',
  usageConsent: false,
};

export async function readSettings(): Promise<Settings> {
  return (await chrome.storage.sync.get(FALLBACK)) as Settings;
}

export function saveSettings(settings: Partial<Settings>): Promise<void> {
  return chrome.storage.sync.set(settings);
}
