import { dialog } from 'electron';

export async function licenceAccepted() {
  const { response } = await dialog.showMessageBox({
    type: 'info',
    message: 'End-user licence agreement',
    detail: 'The editor is licensed, not sold. You may install it on two machines.',
    buttons: ['Accept the licence', 'Quit'],
    cancelId: 1,
  });
  return response === 0;
}

export async function askForUsageConsent() {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'May we collect usage statistics?',
    buttons: ['Yes', 'No'],
    cancelId: 1,
  });
  return response === 0;
}
