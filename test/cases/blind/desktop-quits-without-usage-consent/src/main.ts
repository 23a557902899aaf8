// case: a desktop app quits when the person does not consent to usage statistics
import { app, BrowserWindow } from 'electron';
import { askForUsageConsent } from './usage-consent';

async function start() {
  await app.whenReady();
  const consent = await askForUsageConsent();
  if (consent === 'declined') {
    app.quit(); // expect: no-consent-wall
    return;
  }
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('index.html');
}

void start();
