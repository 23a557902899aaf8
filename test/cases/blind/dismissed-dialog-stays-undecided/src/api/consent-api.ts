export type Answer = 'given' | 'refused' | 'undecided';

export interface ConsentRecord {
  subject: string;
  purpose: string;
  answer: Answer;
  textVersion: string;
  at: string;
  method: 'dialog' | 'settings';
}

export const consentApi = {
  async record(entry: ConsentRecord): Promise<void> {
    await fetch('/api/consents', { method: 'POST', body: JSON.stringify(entry) });
  },
};
