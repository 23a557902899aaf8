import { BrowserWindow, ipcMain } from 'electron';
ipcMain.on('keep', (event, value, note) => {
  sink(value); // flow: email
  sink(note);
  event.reply('kept', source('phone'));
  event.sender.send('kept-too', 'plain');
});
ipcMain.handle('find', async (event, given) => {
  sink(given); // missing: phone, find is taken for that of a list
  return { value: source('email'), note: 'plain' };
});
ipcMain.on('calm', (event, value) => sink(value));
const window = new BrowserWindow();
window.webContents.send('told', source('email'));
