// case: a desktop app quits when the user refuses the collection of usage data
// rules: no-consent-wall

import { app, BrowserWindow, dialog } from 'electron';
import { settings } from './settings';

async function ask(message: string, detail: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({ type: 'question', message, detail, buttons: ['Agree', 'Refuse'], cancelId: 1 });
  return response === 0;
}

async function openEditor(): Promise<void> {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('editor.html');
}

async function start(): Promise<void> {
  if (!settings.has('usageConsent')) {
    const agreed = await ask('Consent to usage data', 'May we collect personal data about how you use the editor to recommend templates?');
    settings.set('usageConsent', { agreed, text: 'v2', at: new Date().toISOString() });
    if (!agreed) {
      app.quit(); // expect: no-consent-wall
      return;
    }
  }
  await openEditor();
}

void app.whenReady().then(start);
