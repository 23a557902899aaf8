// case: a desktop app quits when the user refuses to send usage statistics
import { app, dialog, type BrowserWindow } from 'electron';
import { settings } from './settings';

const QUESTION = {
  type: 'question' as const,
  title: 'Usage statistics',
  message: 'May we collect personal usage statistics?',
  detail: 'We would like to record which functions you use, together with your account. Do you consent?',
  buttons: ['I agree', 'I refuse'],
  defaultId: 1,
  cancelId: 1,
  noLink: true,
};

export async function firstRun(window: BrowserWindow): Promise<void> {
  if (settings.get('usageConsent') === 'granted') return;

  const { response } = await dialog.showMessageBox(window, QUESTION);
  if (response === 0) {
    settings.set('usageConsent', 'granted');
    settings.set('usageConsentAt', new Date().toISOString());
    return;
  }

  settings.set('usageConsent', 'refused');
  app.quit(); // expect: no-consent-wall
}
