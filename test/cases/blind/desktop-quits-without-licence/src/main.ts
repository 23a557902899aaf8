// case: a desktop app quits when the person does not accept the licence, and asks about statistics apart from that
// rules: no-consent-wall
import { app, BrowserWindow } from 'electron';
import { askForUsageConsent, licenceAccepted } from './first-run';

async function start() {
  await app.whenReady();
  if (!(await licenceAccepted())) {
    app.quit();
    return;
  }
  const statistics = await askForUsageConsent();
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('index.html', { query: { statistics: statistics ? '1' : '0' } });
}

void start();
