export interface ConsentStore {
  granted(purpose: 'replay' | 'ads'): Promise<boolean>;
}

export const consentStore: ConsentStore = {
  async granted(purpose) {
    const reply = await fetch(`/api/me/consents/${purpose}`, { credentials: 'include' });
    if (!reply.ok) throw new Error(`consent service answered ${reply.status}`);
    const { state } = (await reply.json()) as { state: string };
    return state === 'granted';
  },
};
