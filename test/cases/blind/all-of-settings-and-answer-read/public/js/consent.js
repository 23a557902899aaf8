// case: the page waits for the settings and for the answer, and starts the recorder on a yes
// rules: no-collection-before-consent

const KEY = 'statistics-consent';

/** Resolves with what the visitor chose, now or at an earlier visit. */
export async function askForStatistics() {
  const saved = localStorage.getItem(KEY);
  if (saved === 'yes' || saved === 'no') return saved;
  const dialog = document.querySelector('#statistics-consent');
  dialog.showModal();
  const answer = await new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes' ? 'yes' : 'no'), { once: true });
  });
  localStorage.setItem(KEY, answer);
  return answer;
}

export async function loadSettings() {
  return (await fetch('/settings.json')).json();
}
