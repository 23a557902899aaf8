import { Injectable } from '@nestjs/common';

@Injectable()
export class ChairRates {
  private readonly rates = { junior: 0.9, senior: 1.3 };

  perMinute(chair: 'junior' | 'senior'): number {
    return this.rates[chair];
  }
}
