// case: a desktop app quits without the licence contract, and opens all the same without usage data
// rules: no-consent-wall
import { app, dialog } from 'electron';
import Store from 'electron-store';
import { openEditor } from './editor-window';

const store = new Store();

async function ask(title: string, message: string, yes: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({ type: 'question', title, message, buttons: [yes, 'Ablehnen'], defaultId: 1, cancelId: 1 });
  return response === 0;
}

export async function firstStart(): Promise<void> {
  const licenceAccepted = await ask('Lizenzvertrag', 'Bitte lesen Sie den Lizenzvertrag. Ohne ihn können Sie das Programm nicht nutzen.', 'Annehmen');
  if (!licenceAccepted) {
    app.quit();
    return;
  }

  const given = await ask('Datenschutz', 'Dürfen wir Ihre Nutzungsdaten für Statistiken verarbeiten?', 'Einwilligen');
  store.set('consent.analytics', { given, at: new Date().toISOString(), textVersion: '7' });
  await openEditor({ statistics: given });
}
