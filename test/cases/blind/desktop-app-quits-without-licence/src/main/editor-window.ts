import { BrowserWindow } from 'electron';

export async function openEditor(options: { statistics: boolean }): Promise<void> {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  await window.loadFile('editor.html', { query: { statistics: String(options.statistics) } });
}
