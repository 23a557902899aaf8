import { contextBridge, ipcRenderer } from 'electron';
import type { PraxisApi } from '../shared';

const api: PraxisApi = {
  list: () => ipcRenderer.invoke('patients:list'),
  patient: (id) => ipcRenderer.invoke('patients:get', id),
  save: (patient) => ipcRenderer.invoke('patients:save', patient),
  remind: (appointment) => ipcRenderer.invoke('appointments:remind', appointment),
};

contextBridge.exposeInMainWorld('praxis', api);
