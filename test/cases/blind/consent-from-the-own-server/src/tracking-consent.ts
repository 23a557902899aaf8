interface StoredAnswer {
  purpose: 'tracking';
  state: 'granted' | 'denied' | 'open';
}

export async function trackingConsent(): Promise<boolean> {
  const reply = await fetch('/api/me/answers/tracking', { credentials: 'include' });
  if (!reply.ok) return false;
  const answer = (await reply.json()) as StoredAnswer;
  return answer.state === 'granted';
}
