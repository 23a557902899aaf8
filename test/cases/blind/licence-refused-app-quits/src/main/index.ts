import { app, BrowserWindow } from 'electron';
import { firstRun } from './first-run';

void app.whenReady().then(async () => {
  await firstRun();
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('editor.html');
});
