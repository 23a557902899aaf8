// case: a desktop app quits when the licence is refused, and goes on when usage data are refused
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
  if (!settings.has('licence')) {
    const accepted = await ask('Licence agreement', 'The editor is licensed to one person for one computer. Do you accept the licence?');
    if (!accepted) {
      app.quit();
      return;
    }
    settings.set('licence', { version: '4', at: new Date().toISOString() });
  }
  if (!settings.has('usageConsent')) {
    const agreed = await ask('Consent to usage data', 'May we collect personal data about how you use the editor to recommend templates?');
    settings.set('usageConsent', { agreed, text: 'v2', at: new Date().toISOString() });
  }
  await openEditor();
}

void app.whenReady().then(start);
