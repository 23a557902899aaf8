// case: a desktop app quits when the use of usage data for advertising is refused
// rules: no-consent-wall
import { app, dialog } from 'electron';
import Store from 'electron-store';
import { openEditor } from './editor-window';

const store = new Store();

export async function firstStart(): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Datenschutz',
    message: 'Dürfen wir Ihre personenbezogenen Nutzungsdaten für personalisierte Werbung verarbeiten?',
    buttons: ['Einwilligen', 'Ablehnen'],
    defaultId: 1,
    cancelId: 1,
  });

  const adsConsent = { given: response === 0, at: new Date().toISOString(), textVersion: '7' };
  store.set('consent.ads', adsConsent);
  if (!adsConsent.given) {
    app.quit(); // expect: no-consent-wall
    return;
  }
  await openEditor();
}
