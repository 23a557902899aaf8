export interface Answers {
  statistics: boolean;
  newsletter: boolean;
}

export const unanswered: Answers = { statistics: false, newsletter: false };

export async function loadAnswers(): Promise<Answers> {
  const reply = await fetch('/api/privacy-answers');
  return reply.ok ? reply.json() : unanswered;
}

export async function saveAnswers(answers: Answers): Promise<void> {
  await fetch('/api/privacy-answers', { method: 'PUT', body: JSON.stringify({ answers, text: '2025-02', at: Date.now() }) });
}
