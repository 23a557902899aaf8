// case: a desktop program quits without the licence, whereas refusing the statistics is only kept
// rules: no-consent-wall
import { app, BrowserWindow, dialog } from 'electron';
import { readChoice, writeChoice } from './choice';

async function licenceAccepted(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    message: 'Do you accept the software licence?',
    buttons: ['Accept', 'Decline'],
    cancelId: 1,
  });
  return response === 0;
}

async function askForStatistics(): Promise<void> {
  const { response } = await dialog.showMessageBox({
    message: 'Do you consent to the collection of your personal usage data for analytics?',
    buttons: ['I consent', 'I do not consent'],
    cancelId: 1,
  });
  await writeChoice({ analytics: response === 0, at: Date.now() });
}

app.whenReady().then(async () => {
  if ((await readChoice()) === null) {
    if (!(await licenceAccepted())) {
      app.quit();
      return;
    }
    await askForStatistics();
  }
  await new BrowserWindow({ width: 900, height: 640 }).loadFile('index.html');
});
