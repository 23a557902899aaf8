export interface Preferences {
  language: string;
  analyticsConsent?: boolean;
}

export async function loadPreferences(): Promise<Preferences> {
  const reply = await fetch('/api/preferences', { headers: { accept: 'application/json' } });
  return reply.ok ? ((await reply.json()) as Preferences) : { language: 'nl' };
}
