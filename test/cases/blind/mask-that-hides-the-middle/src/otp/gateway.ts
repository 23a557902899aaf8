export const codes = {
  store: new Map<string, { code: string; until: number }>(),
  async keep(phone: string, code: string, seconds: number): Promise<void> {
    this.store.set(phone, { code, until: Date.now() + seconds * 1000 });
  },
};

export const smsGateway = {
  async deliver(to: string, text: string): Promise<{ messageId: string }> {
    const response = await fetch('http://sms-gateway.internal/messages', { method: 'POST', body: JSON.stringify({ to, text }) });
    return (await response.json()) as { messageId: string };
  },
};
