// case: a menu entry of a desktop app reads the clipboard once, to count its words on the spot
// rules: no-collection-before-consent

import { app, BrowserWindow, Menu } from 'electron';
import { join } from 'node:path';
import { buildMenu } from './menu';

app.whenReady().then(async () => {
  const window = new BrowserWindow({ webPreferences: { preload: join(__dirname, 'preload.js') } });
  Menu.setApplicationMenu(buildMenu(window));
  await window.loadFile('dist/writer.html');
});
