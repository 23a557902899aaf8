// case: a decorator looks up the separate consent and calls the method only when it was given
// rules: no-biometric-without-consent

import Facebody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { RequiresSeparateConsent } from './requires-separate-consent';

export class FaceAccess {
  constructor(private readonly client: Facebody) {}

  @RequiresSeparateConsent('face')
  async confidence(residentId: string, photoUrl: string): Promise<number> {
    const request = new CompareFaceRequest({ imageURLA: `https://estate.example/portraits/${residentId}.jpg`, imageURLB: photoUrl });
    const { body } = await this.client.compareFace(request);
    return body?.data?.confidence ?? 0;
  }
}
