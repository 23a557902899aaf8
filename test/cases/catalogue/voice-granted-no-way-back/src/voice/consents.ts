export interface VoiceConsent {
  personId: string;
  purpose: 'voice-training';
  status: 'given';
  at: string;
  textVersion: string;
}

export async function grantVoice(personId: string, textVersion: string): Promise<void> {
  const record: VoiceConsent = { personId, purpose: 'voice-training', status: 'given', at: new Date().toISOString(), textVersion };
  await fetch('/api/consents', { method: 'POST', body: JSON.stringify(record) }); // expect: require-consent-withdrawal
}
