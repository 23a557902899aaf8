// case: a decorator looks up the separate consent but calls the method without waiting for the answer
// rules: no-biometric-without-consent

import Facebody, { CompareFaceRequest } from '@alicloud/facebody20191230';
import { RequiresSeparateConsent } from './requires-separate-consent';

export class FaceAccess {
  constructor(private readonly client: Facebody) {}

  @RequiresSeparateConsent('face')
  async confidence(residentId: string, photoUrl: string): Promise<number> {
    const request = new CompareFaceRequest({ imageURLA: `https://estate.example/portraits/${residentId}.jpg`, imageURLB: photoUrl });
    const { body } = await this.client.compareFace(request); // expect: no-biometric-without-consent
    return body?.data?.confidence ?? 0;
  }
}
