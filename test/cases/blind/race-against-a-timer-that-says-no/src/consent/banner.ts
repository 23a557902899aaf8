type Purpose = 'statistics' | 'marketing';

export function askFor(purpose: Purpose): Promise<boolean> {
  const kept = window.localStorage.getItem(`choice.${purpose}`);
  if (kept !== null) return Promise.resolve(kept === 'yes');

  const banner = document.querySelector<HTMLElement>(`#ask-${purpose}`)!;
  banner.hidden = false;

  return new Promise((resolve) => {
    const close = (answer: 'yes' | 'no') => () => {
      window.localStorage.setItem(`choice.${purpose}`, answer);
      banner.hidden = true;
      resolve(answer === 'yes');
    };
    banner.querySelector('.agree')!.addEventListener('click', close('yes'), { once: true });
    banner.querySelector('.decline')!.addEventListener('click', close('no'), { once: true });
  });
}
