import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class ConsentService {
  async granted(purpose: 'session-replay' | 'marketing'): Promise<boolean> {
    const reply = await fetch('/api/me/consents');
    const consents: Record<string, { status: string }> = await reply.json();
    return consents[purpose]?.status === 'given';
  }
}
