export interface MailPreferences {
  newsletter: boolean;
}

export async function loadPreferences(): Promise<MailPreferences> {
  const response = await fetch('/api/me/mail-preferences');
  return response.json();
}

export async function savePreferences(values: MailPreferences) {
  await fetch('/api/me/mail-preferences', { method: 'PUT', body: JSON.stringify({ newsletter: values.newsletter }) });
}
