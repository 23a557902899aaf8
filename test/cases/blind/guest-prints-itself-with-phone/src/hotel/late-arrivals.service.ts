// case: a class turns itself into text with name and phone, and the text is logged
// rules: no-personal-data-in-logs

import { Injectable, Logger } from '@nestjs/common';
import { Guest } from './guest';
import { Bookings } from './bookings';

@Injectable()
export class LateArrivals {
  private readonly logger = new Logger(LateArrivals.name);

  constructor(private readonly bookings: Bookings) {}

  async check(evening: Date): Promise<number> {
    const late: Guest[] = await this.bookings.notArrived(evening);
    this.logger.log(`${late.length} rooms still empty`);
    for (const guest of late) {
      this.logger.warn(`not here yet: ${guest}`); // expect: no-personal-data-in-logs
    }
    return late.length;
  }
}
