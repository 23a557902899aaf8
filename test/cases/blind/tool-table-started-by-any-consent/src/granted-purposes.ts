export type Purpose = 'analytics' | 'session-replay' | 'newsletter';

interface StoredAnswer {
  purpose: Purpose;
  state: 'given' | 'refused' | 'withdrawn';
}

export async function grantedPurposes(): Promise<ReadonlySet<Purpose>> {
  const reply = await fetch('/api/privacy/answers', { credentials: 'same-origin' });
  const answers = (await reply.json()) as StoredAnswer[];
  return new Set(answers.filter((answer) => answer.state === 'given').map((answer) => answer.purpose));
}
