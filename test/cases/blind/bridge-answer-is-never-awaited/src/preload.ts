import { contextBridge, ipcRenderer } from 'electron';

const bridge = {
  version: (): Promise<string> => ipcRenderer.invoke('app:version'),
  usageConsent: (): Promise<boolean> => ipcRenderer.invoke('consent:usage'),
  setUsageConsent: (granted: boolean): Promise<void> => ipcRenderer.invoke('consent:usage:set', granted),
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('bridge', bridge);
