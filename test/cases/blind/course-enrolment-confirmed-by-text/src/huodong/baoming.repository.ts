import { Injectable } from '@nestjs/common';

export interface Baoming {
  id: string;
  phone: string;
  title: string;
  startsAt: string;
  notified: boolean;
}

@Injectable()
export class BaomingRepository {
  private readonly rows = new Map<string, Baoming>();

  async byId(id: string): Promise<Baoming | undefined> {
    return this.rows.get(id);
  }

  async markNotified(id: string): Promise<void> {
    const row = this.rows.get(id);
    if (row) this.rows.set(id, { ...row, notified: true });
  }
}
