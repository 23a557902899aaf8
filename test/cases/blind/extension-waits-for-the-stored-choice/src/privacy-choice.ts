export type Choice = 'granted' | 'refused' | 'open';

export async function readPrivacyChoice(purpose: string): Promise<Choice> {
  const key = `privacy.${purpose}`;
  const stored = await chrome.storage.local.get({ [key]: 'open' });
  return stored[key] as Choice;
}
