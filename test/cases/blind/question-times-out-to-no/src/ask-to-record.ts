export function askToRecord(): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('#record-consent')!;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.querySelector('.agree')!.addEventListener('click', () => resolve(true), { once: true });
    dialog.querySelector('.refuse')!.addEventListener('click', () => resolve(false), { once: true });
  }).then((answer) => {
    dialog.close();
    return answer as boolean;
  });
}
