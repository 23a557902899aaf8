const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('privacy', {
  consentToStatistics: (agreed) => ipcRenderer.send('privacy:statistics-consent', agreed),
});
