import { dialog } from 'electron';
import { kept } from './kept';

const VERSION = '2025-05';

export async function acceptLicence(): Promise<boolean> {
  if (kept.get('licenceAccepted')) return true;
  const { response } = await dialog.showMessageBox({
    type: 'info',
    title: 'Quillpad',
    message: 'Do you accept the Quillpad licence agreement?',
    detail: 'The full text is in LICENCE.txt beside the program.',
    buttons: ['Accept licence', 'Do not accept'],
    cancelId: 1,
  });
  kept.set('licenceAccepted', response === 0);
  return response === 0;
}

export async function askForUsageStatistics(): Promise<void> {
  if (kept.get('usage')) return;

  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Quillpad',
    message: 'Do you consent to usage statistics?',
    detail: 'Quillpad would send which commands you use to our analytics server. The editor works the same without.',
    buttons: ['I consent', 'I do not consent'],
    cancelId: 1,
  });
  const status = response === 0 ? 'given' : 'refused';
  kept.set('usage', { status, version: VERSION, at: new Date().toISOString() });
}
