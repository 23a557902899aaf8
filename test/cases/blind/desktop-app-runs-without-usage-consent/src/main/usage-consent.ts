import { dialog } from 'electron';
import Store from 'electron-store';

type UsageConsent = 'given' | 'refused';

const store = new Store<{ usageConsent?: UsageConsent }>();

export async function askUsageConsent(): Promise<UsageConsent> {
  const saved = store.get('usageConsent');
  if (saved) return saved;
  const { response } = await dialog.showMessageBox({
    message: 'Do you consent to the collection of data about how you use the editor?',
    detail: 'We use it to plan new functions. The editor itself does not need it.',
    buttons: ['I agree', 'I do not agree'],
    cancelId: 1,
  });
  const answer = response === 0 ? 'given' : 'refused';
  store.set('usageConsent', answer);
  return answer;
}
