export async function askVoice(): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('#voice-consent')!;
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'agree'), { once: true }));
}
