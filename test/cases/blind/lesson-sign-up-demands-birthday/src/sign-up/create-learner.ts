export interface Learner {
  phone: string;
  language: 'de' | 'fr';
  birthday: string;
  goal: string;
}

export async function createLearner(learner: Learner): Promise<string> {
  const reply = await fetch('/api/learners', { method: 'POST', body: JSON.stringify(learner) });
  return ((await reply.json()) as { id: string }).id;
}
