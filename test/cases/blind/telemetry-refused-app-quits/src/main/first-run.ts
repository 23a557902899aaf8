// case: a desktop editor quits when usage statistics are refused
// rules: no-consent-wall
import { app, dialog } from 'electron';
import { settings } from './settings';

const ASK = {
  type: 'question' as const,
  title: 'Usage statistics',
  message: 'Do you consent to sending usage statistics to Inkwell? They show us which tools are used.',
  buttons: ['I agree', 'Decline'],
  cancelId: 1,
};

export async function firstRun() {
  if (settings.get('statistics')) return;
  const { response } = await dialog.showMessageBox(ASK);
  if (response === 1) {
    settings.set('statistics', { granted: false, at: Date.now() });
    app.quit(); // expect: no-consent-wall
    return;
  }
  settings.set('statistics', { granted: true, at: Date.now() });
}
