// case: the main process starts measuring when the privacy window has been answered, whatever the answer
// rules: no-collection-before-consent

const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');
const { startMeasuring } = require('./measuring');

let settings;

function openPrivacyWindow() {
  settings = new BrowserWindow({ width: 480, height: 320, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  settings.loadFile('privacy.html');
}

ipcMain.on('privacy:answered', () => {
  startMeasuring();
  settings.close();
});

app.whenReady().then(openPrivacyWindow);
