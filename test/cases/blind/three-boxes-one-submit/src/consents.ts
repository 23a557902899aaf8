export interface Answers {
  terms: boolean;
  marketing: boolean;
  face: boolean;
}

export async function saveConsents(memberId: string, answers: Answers): Promise<void> {
  const at = new Date().toISOString();
  for (const [purpose, granted] of Object.entries(answers)) {
    await fetch(`/api/members/${memberId}/consents/${purpose}`, { method: 'PUT', body: JSON.stringify({ granted, text: '2025-03', at }) });
  }
}
