import { contextBridge, ipcRenderer } from 'electron';
contextBridge.exposeInMainWorld('held', {
  keep: (value: string, note: string) => ipcRenderer.send('keep', value, note),
  calm: (value: string) => ipcRenderer.send('calm', value),
  find: (given: string) => ipcRenderer.invoke('find', given),
});
ipcRenderer.on('kept', (event, value) => sink(value)); // flow: phone
ipcRenderer.on('kept-too', (event, value) => sink(value));
ipcRenderer.on('told', (event, value) => sink(value)); // flow: email
