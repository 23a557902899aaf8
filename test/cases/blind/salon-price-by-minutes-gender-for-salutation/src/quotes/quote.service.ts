// case: the client's gender chooses the salutation, the price follows the minutes and the chair
// rules: no-personalized-pricing
import { Injectable } from '@nestjs/common';
import { ChairRates } from './chair-rates';

export interface Client {
  id: string;
  name: string;
  gender: 'female' | 'male' | 'other';
  occupation: string | null;
}

@Injectable()
export class QuoteService {
  constructor(private readonly chairs: ChairRates) {}

  quote(minutes: number, chair: 'junior' | 'senior', client: Client) {
    const price = minutes * this.chairs.perMinute(chair);
    const title = client.gender === 'female' ? 'Ms' : client.gender === 'male' ? 'Mr' : '';
    return {
      client: client.id,
      heading: [title, client.name].filter(Boolean).join(' '),
      note: client.occupation ? 'Business receipt available' : '',
      price,
    };
  }
}
