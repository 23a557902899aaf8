import { readSettings, saveSettings } from './settings';

const form = document.querySelector<HTMLFormElement>('#options')!;
const folder = form.elements.namedItem('folder') as HTMLInputElement;
const usage = form.elements.namedItem('usage') as HTMLInputElement;

void readSettings().then((settings) => {
  folder.value = settings.folder;
  usage.checked = settings.usageConsent;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void saveSettings({ folder: folder.value, usageConsent: usage.checked });
});
