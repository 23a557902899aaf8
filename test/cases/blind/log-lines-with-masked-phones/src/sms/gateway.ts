export const gateway = {
  async send(mobile: string, code: string): Promise<{ requestId: string; accepted: boolean }> {
    const reply = await fetch('http://sms-gateway.internal/send', { method: 'POST', body: JSON.stringify({ mobile, template: 'LOGIN', params: [code] }) });
    return reply.json() as Promise<{ requestId: string; accepted: boolean }>;
  },
};
