// case: a decorator of the project wraps the method and looks up the person's separate consent
// rules: no-biometric-without-consent
import Facebody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { RequireConsent } from '../consent/require-consent';

export class Entrance {
  constructor(private readonly client: Facebody) {}

  @RequireConsent('gym-entrance')
  async open(personId: string, frameUrl: string): Promise<boolean> {
    const answer = await this.client.compareFace(new CompareFaceRequest({ imageURLA: frameUrl, imageURLB: `/faces/${personId}.jpg` }));
    return (answer.body?.data?.confidence ?? 0) > 80;
  }

  async openByCard(card: string): Promise<boolean> {
    return card.length === 12;
  }
}
