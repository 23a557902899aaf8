export interface Choice {
  statistics: 'open' | 'granted' | 'refused';
  at: string | null;
}

const NOTHING: Choice = { statistics: 'open', at: null };

export async function readChoice(): Promise<Choice> {
  const { choice } = await chrome.storage.local.get('choice');
  return { ...NOTHING, ...(choice as Partial<Choice> | undefined) };
}

export async function writeChoice(statistics: 'granted' | 'refused'): Promise<void> {
  await chrome.storage.local.set({ choice: { statistics, at: new Date().toISOString() } satisfies Choice });
}
