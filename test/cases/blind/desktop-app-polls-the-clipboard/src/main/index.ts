// case: a desktop app reads the clipboard on a timer from its start and sends it away
// rules: no-collection-before-consent

import { app, BrowserWindow } from 'electron';
import { startClipSync } from './clip-sync';
import { settings } from './settings';

let timer: NodeJS.Timeout | undefined;

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 420, height: 640, title: 'Clip desk' });
  await window.loadFile('dist/index.html');
  if (settings.get('deviceToken')) {
    timer = startClipSync();
  }
});

app.on('before-quit', () => clearInterval(timer));
