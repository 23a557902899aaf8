// case: a desktop app opens its window all the same when its user does not want usage data to be collected
// rules: no-consent-wall
import { app, BrowserWindow } from 'electron';
import { askUsageConsent } from './usage-consent';

async function openWindow() {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('dist/index.html');
}

app.whenReady().then(async () => {
  const answer = await askUsageConsent();
  if (answer === 'refused') {
    console.info('usage data stays off');
  }
  await openWindow();
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
