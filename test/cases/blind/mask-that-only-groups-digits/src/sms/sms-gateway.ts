import { Injectable } from '@nestjs/common';

@Injectable()
export class SmsGateway {
  async deliver(phone: string, template: string, params: Record<string, string>): Promise<{ requestId: string; status: string }> {
    const reply = await fetch('http://sms-gateway.internal/send', { method: 'POST', body: JSON.stringify({ phone, template, params }) });
    return reply.json();
  }
}
