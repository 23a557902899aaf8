// case: closing the dialog leaves the question open, and each answer is kept with time, text version and purpose
// rules: no-implied-consent, require-decline-option, require-consent-record, no-consent-nagging
import { ref } from 'vue';
import { ElMessageBox } from 'element-plus';
import { consentApi, type Answer } from '../api/consent-api';

const COOL_DOWN = 30 * 24 * 3600 * 1000;
const lastAnswer = ref<Answer | null>(null);

export function useConsentDialog(subject: string) {
  const mayAsk = () => {
    const refusedAt = Number(localStorage.getItem('analytics.refusedAt') ?? 0);
    return lastAnswer.value === null && Date.now() - refusedAt > COOL_DOWN;
  };

  const keep = async (answer: Answer) => {
    lastAnswer.value = answer;
    if (answer !== 'given') localStorage.setItem('analytics.refusedAt', String(Date.now()));
    if (answer === 'undecided') return;
    await consentApi.record({ subject, purpose: 'analytics', answer, textVersion: '2025-11', at: new Date().toISOString(), method: 'dialog' });
  };

  const ask = async () => {
    if (!mayAsk()) return;
    try {
      await ElMessageBox.confirm('Dürfen wir Ihre Nutzung der Seite auswerten?', 'Statistik', {
        confirmButtonText: 'Zustimmen',
        cancelButtonText: 'Ablehnen',
        distinguishCancelAndClose: true,
      });
      await keep('given');
    } catch (action) {
      await keep(action === 'cancel' ? 'refused' : 'undecided');
    }
  };

  return { ask, lastAnswer };
}
