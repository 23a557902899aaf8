import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('reception', {
  checkIn: (payload: unknown) => ipcRenderer.invoke('check-in', payload),
  locker: (payload: unknown) => ipcRenderer.invoke('locker', payload),
});
