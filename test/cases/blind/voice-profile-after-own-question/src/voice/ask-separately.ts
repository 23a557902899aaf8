interface SeparateAnswer {
  kind: 'separate';
  category: string;
  state: 'given' | 'refused';
  text: string;
  at: string;
}

export async function askSeparately(category: string, text: string): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('#own-question')!;
  dialog.querySelector('p')!.textContent = text;
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  const state = dialog.returnValue === 'agree' ? 'given' : 'refused';
  const answer: SeparateAnswer = { kind: 'separate', category, state, text, at: new Date().toISOString() };
  await fetch('/api/separate-consents', { method: 'POST', body: JSON.stringify(answer) });
  return state === 'given';
}
