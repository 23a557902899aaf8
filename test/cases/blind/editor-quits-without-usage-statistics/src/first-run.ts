import { app, dialog } from 'electron';
import { kept } from './kept';

const VERSION = '2025-05';

export async function askForUsageStatistics(): Promise<void> {
  if (kept.get('usage')?.status === 'given') return;

  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Quillpad',
    message: 'Do you consent to usage statistics?',
    detail: 'Quillpad would send which commands you use to our analytics server. You can withdraw your consent in the settings.',
    buttons: ['I consent', 'I do not consent'],
    cancelId: 1,
  });

  if (response === 1) {
    app.quit(); // expect: no-consent-wall
    return;
  }
  kept.set('usage', { status: 'given', version: VERSION, at: new Date().toISOString() });
}
