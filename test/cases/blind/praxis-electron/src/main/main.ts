// case: an Electron desk app of a physiotherapy practice: vault and id-only logs beside a plain draft, a clipboard poll and a screen grab on mount
// rules: no-collection-before-consent, no-ineffective-consent-check, no-personal-data-in-logs, no-plaintext-sensitive-storage, no-unmasked-session-replay
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { registerIpc } from './ipc';
import { logger } from './logger';
import { readWindowState, rememberWindowState } from './window-state';

let window: BrowserWindow | null = null;

async function createWindow() {
  const state = await readWindowState();
  window = new BrowserWindow({
    ...state,
    webPreferences: { preload: join(__dirname, 'preload.js'), contextIsolation: true, nodeIntegration: false },
  });
  window.on('close', () => rememberWindowState(window!.getBounds()));
  await window.loadFile(join(__dirname, '../renderer/index.html'));
}

app.whenReady().then(async () => {
  session.defaultSession.setDisplayMediaRequestHandler((_request, callback) => callback({}), { useSystemPicker: true });
  registerIpc();
  await createWindow();
  logger.info('app ready', { version: app.getVersion(), packaged: app.isPackaged });
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
