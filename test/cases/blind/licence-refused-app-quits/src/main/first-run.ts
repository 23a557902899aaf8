// case: a desktop editor quits when its licence is refused; refused usage statistics change nothing
// rules: no-consent-wall
import { app, dialog } from 'electron';
import { settings } from './settings';

export async function firstRun() {
  if (!settings.get('licence')) {
    const licence = await dialog.showMessageBox({
      title: 'Licence agreement',
      message: 'Inkwell is licensed, not sold. Do you accept the licence agreement?',
      buttons: ['Accept', 'Decline'],
      cancelId: 1,
    });
    if (licence.response === 1) {
      app.quit();
      return;
    }
    settings.set('licence', { version: 3, at: Date.now() });
  }

  if (!settings.get('statistics')) {
    const { response } = await dialog.showMessageBox({
      title: 'Usage statistics',
      message: 'Do you consent to sending usage statistics to Inkwell?',
      buttons: ['I agree', 'Decline'],
      cancelId: 1,
    });
    settings.set('statistics', { granted: response === 0, at: Date.now() });
  }
}
