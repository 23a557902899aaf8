// case: one of two pricing strategies of a salon asks for the client's gender
// rules: no-personalized-pricing
import { Injectable } from '@nestjs/common';
import { ByDuration, ByPerson, type Client, type Treatment } from './strategies';

@Injectable()
export class QuoteService {
  private readonly colour = new ByDuration();
  private readonly cut = new ByPerson();

  quote(treatment: Treatment, client: Client) {
    const strategy = treatment.kind === 'colour' ? this.colour : this.cut;
    return {
      client: client.id,
      salutation: client.gender === 'female' ? 'Ms' : 'Mr',
      total: strategy.priceOf(treatment, client),
    };
  }
}
