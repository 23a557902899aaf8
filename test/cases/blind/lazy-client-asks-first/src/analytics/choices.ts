export type Choice = 'yes' | 'no' | 'undecided';

export function choiceFor(purpose: string): Choice {
  const all = JSON.parse(localStorage.getItem('privacy-choices') ?? '{}') as Record<string, { choice?: Choice }>;
  return all[purpose]?.choice ?? 'undecided';
}

export function keepChoice(purpose: string, choice: 'yes' | 'no'): void {
  const all = JSON.parse(localStorage.getItem('privacy-choices') ?? '{}');
  localStorage.setItem('privacy-choices', JSON.stringify({ ...all, [purpose]: { choice, at: Date.now(), text: 'v3' } }));
}
