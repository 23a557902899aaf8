import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { firstRun } from './first-run';
import { settings } from './settings';

async function createWindow() {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { preload: join(__dirname, 'preload.js') } });
  window.webContents.setZoomFactor(settings.get('zoom'));
  await window.loadFile(join(__dirname, '../renderer/index.html'));
  await firstRun(window);
}

app.whenReady().then(createWindow);
app.on('window-all-closed', () => app.quit());
