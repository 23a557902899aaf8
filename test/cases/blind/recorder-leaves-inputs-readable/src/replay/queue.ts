import type { eventWithTime } from '@rrweb/types';

class Queue {
  private waiting: eventWithTime[] = [];

  push(event: eventWithTime): void {
    this.waiting.push(event);
    if (this.waiting.length >= 50) void this.flush();
  }

  private async flush(): Promise<void> {
    const events = this.waiting;
    this.waiting = [];
    await fetch('/api/replay', { method: 'POST', body: JSON.stringify(events) });
  }
}

export const queue = new Queue();
