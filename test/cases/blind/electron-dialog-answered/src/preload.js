const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('privacy', {
  answer: (agreed) => ipcRenderer.send('privacy:answered', agreed),
});
