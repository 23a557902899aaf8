export interface Treatment {
  kind: 'cut' | 'colour';
  minutes: number;
}

export interface Client {
  id: string;
  gender: 'female' | 'male' | 'other';
}

export abstract class Strategy {
  protected readonly perMinute = 1.2;
  abstract priceOf(treatment: Treatment, client: Client): number;
}

export class ByDuration extends Strategy {
  priceOf(treatment: Treatment): number {
    return treatment.minutes * this.perMinute;
  }
}

export class ByPerson extends Strategy {
  priceOf(treatment: Treatment, client: Client): number {
    const factor = client.gender === 'female' ? 1.35 : 1;
    return treatment.minutes * this.perMinute * factor; // expect: no-personalized-pricing
  }
}
