import { BrowserWindow } from 'electron';

export async function openEditor(): Promise<void> {
  const window = new BrowserWindow({ width: 1180, height: 760, webPreferences: { contextIsolation: true } });
  await window.loadFile('editor.html');
}
