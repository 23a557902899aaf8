// case: the main process starts measuring only when the answer of the privacy window was true
// rules: no-collection-before-consent

const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');
const Store = require('electron-store');
const { startMeasuring } = require('./measuring');

const store = new Store();
let settings;

function openPrivacyWindow() {
  settings = new BrowserWindow({ width: 480, height: 320, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  settings.loadFile('privacy.html');
}

ipcMain.on('privacy:statistics-consent', (_event, agreed) => {
  store.set('consent.statistics', { agreed, at: Date.now(), text: '2025-02' });
  settings.close();
  if (agreed !== true) return;
  startMeasuring();
});

app.whenReady().then(openPrivacyWindow);
