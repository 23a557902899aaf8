export interface Answer {
  kind: 'separate';
  category: string;
  state: 'given' | 'refused';
  at: string;
}

export function separateAnswer(category: string, dialog: HTMLDialogElement): Promise<Answer> {
  const key = `separate-consent:${category}`;
  const stored = localStorage.getItem(key);
  if (stored !== null) return Promise.resolve(JSON.parse(stored) as Answer);
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        const state = dialog.returnValue === 'consent' ? 'given' : 'refused';
        const answer: Answer = { kind: 'separate', category, state, at: new Date().toISOString() };
        localStorage.setItem(key, JSON.stringify(answer));
        resolve(answer);
      },
      { once: true },
    );
    dialog.showModal();
  });
}
