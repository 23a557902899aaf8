export function askAboutHeatmap(): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('#heatmap-question')!;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'agree'), { once: true });
  });
}

export async function keepAnswer(agreed: boolean): Promise<void> {
  localStorage.setItem('heatmap-consent', JSON.stringify({ agreed, at: new Date().toISOString() }));
}
