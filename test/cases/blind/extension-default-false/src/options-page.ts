import { options } from './options-store';

const box = document.querySelector<HTMLInputElement>('#analytics-consent')!;

void options().then((stored) => {
  box.checked = stored.analyticsConsent;
});

box.addEventListener('change', () => {
  void chrome.storage.sync.set({ analyticsConsent: box.checked });
});
