export async function askForStatistics(): Promise<'yes' | 'no'> {
  const saved = localStorage.getItem('statistics-consent');
  if (saved === 'yes' || saved === 'no') return saved;
  const dialog = document.querySelector<HTMLDialogElement>('#statistics-consent')!;
  dialog.showModal();
  const answer = await new Promise<'yes' | 'no'>((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes' ? 'yes' : 'no'), { once: true });
  });
  localStorage.setItem('statistics-consent', answer);
  return answer;
}
