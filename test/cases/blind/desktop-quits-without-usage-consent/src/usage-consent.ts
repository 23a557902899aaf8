import { dialog } from 'electron';
import Store from 'electron-store';

type Answer = 'granted' | 'declined';

const store = new Store<{ usageConsent?: Answer }>();

export async function askForUsageConsent(): Promise<Answer> {
  const kept = store.get('usageConsent');
  if (kept === 'granted') return kept;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'May we collect usage statistics about how you work with the editor?',
    buttons: ['I consent', 'I do not consent'],
    cancelId: 1,
  });
  const answer: Answer = response === 0 ? 'granted' : 'declined';
  store.set('usageConsent', answer);
  return answer;
}
