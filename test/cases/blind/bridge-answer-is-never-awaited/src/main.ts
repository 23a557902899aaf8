import { app, BrowserWindow, ipcMain } from 'electron';
import Store from 'electron-store';
import { join } from 'node:path';

const store = new Store<{ usageConsent: 'open' | 'granted' | 'refused' }>({ defaults: { usageConsent: 'open' } });

ipcMain.handle('app:version', () => app.getVersion());
ipcMain.handle('consent:usage', () => store.get('usageConsent') === 'granted');
ipcMain.handle('consent:usage:set', (_event, granted: boolean) => store.set('usageConsent', granted ? 'granted' : 'refused'));

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1100, height: 760, webPreferences: { preload: join(__dirname, 'preload.js') } });
  await window.loadFile('renderer/index.html');
});
