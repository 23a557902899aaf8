// case: reception kiosk (Electron): check-in accepts the single method face, the locker wall takes face, PIN or badge
// rules: require-biometric-alternative
import { app, BrowserWindow, ipcMain } from 'electron';
import path from 'node:path';
import { checkIn } from './check-in';
import { openLocker } from './lockers';

let win: BrowserWindow | null = null;

function createWindow() {
  win = new BrowserWindow({
    kiosk: true,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), contextIsolation: true },
  });
  win.loadFile('index.html');
}

app.whenReady().then(() => {
  createWindow();
  ipcMain.handle('check-in', (_e, payload) => checkIn(payload));
  ipcMain.handle('locker', (_e, payload) => openLocker(payload));
});

app.on('window-all-closed', () => app.quit());
