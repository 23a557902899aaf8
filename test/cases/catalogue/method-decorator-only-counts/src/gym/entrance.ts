// case: a decorator whose name speaks of consent only counts the calls
import Facebody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { Consented } from '../consent/counted';

export class Entrance {
  constructor(private readonly client: Facebody) {}

  @Consented('gym-entrance')
  async open(personId: string, frameUrl: string): Promise<boolean> {
    const answer = await this.client.compareFace(new CompareFaceRequest({ imageURLA: frameUrl, imageURLB: `/faces/${personId}.jpg` })); // expect: no-biometric-without-consent
    return (answer.body?.data?.confidence ?? 0) > 80;
  }

  async openByCard(card: string): Promise<boolean> {
    return card.length === 12;
  }
}
