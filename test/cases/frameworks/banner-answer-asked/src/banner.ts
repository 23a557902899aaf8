export interface Answer { analytics: boolean; advertising: boolean }
export function askBanner(): Promise<Answer> {
  return new Promise(resolve => {
    const banner = document.querySelector<HTMLDialogElement>('#cookie-banner')!;
    banner.querySelector('.accept-all')!.addEventListener('click', () => resolve({ analytics: true, advertising: true }));
    banner.querySelector('.reject-all')!.addEventListener('click', () => resolve({ analytics: false, advertising: false }));
    banner.showModal();
  });
}
