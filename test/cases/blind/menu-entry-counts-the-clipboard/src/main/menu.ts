import { clipboard, dialog, Menu, shell, type BrowserWindow } from 'electron';

export function buildMenu(window: BrowserWindow): Menu {
  const countClipboard = async () => {
    const words = clipboard.readText().split(/\s+/).filter(Boolean).length;
    await dialog.showMessageBox(window, { type: 'info', message: `${words} words on the clipboard` });
  };

  return Menu.buildFromTemplate([
    {
      label: 'File',
      submenu: [
        { label: 'New text', accelerator: 'CmdOrCtrl+N', click: () => window.webContents.send('new-text') },
        { label: 'Count the clipboard', accelerator: 'CmdOrCtrl+Shift+K', click: countClipboard },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { label: 'Help', submenu: [{ label: 'Manual', click: () => void shell.openExternal('https://writer.example/manual') }] },
  ]);
}
