import { Injectable } from '@nestjs/common';
import { Guest } from './guest';

@Injectable()
export class Bookings {
  private readonly rows: { evening: string; arrived: boolean; guest: Guest }[] = [];

  async notArrived(evening: Date): Promise<Guest[]> {
    const day = evening.toISOString().slice(0, 10);
    return this.rows.filter((row) => row.evening === day && !row.arrived).map((row) => row.guest);
  }
}
