// case: a desktop program quits when the user does not consent to usage statistics
// rules: no-consent-wall
import { app, BrowserWindow, dialog } from 'electron';
import { readChoice, writeChoice } from './choice';

async function askForStatistics(): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Do you consent to the collection of your personal usage data for analytics?',
    buttons: ['I consent', 'I do not consent'],
    cancelId: 1,
  });
  if (response === 1) {
    app.quit(); // expect: no-consent-wall
    return;
  }
  await writeChoice({ analytics: true, at: Date.now() });
}

app.whenReady().then(async () => {
  if ((await readChoice()) === null) await askForStatistics();
  await new BrowserWindow({ width: 900, height: 640 }).loadFile('index.html');
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
