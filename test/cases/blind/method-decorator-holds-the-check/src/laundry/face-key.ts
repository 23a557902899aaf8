// case: a method decorator in another file runs the method only after it has seen the separate consent
// rules: no-biometric-without-consent

import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { separateConsent, type Subject } from '../consent/separate-consent';

export class FaceKey {
  private readonly client = new RekognitionClient({ region: 'ap-southeast-1' });

  @separateConsent('face')
  async matches(_subject: Subject, reference: Uint8Array, frame: Uint8Array): Promise<boolean> {
    const { FaceMatches } = await this.client.send(new CompareFacesCommand({ SourceImage: { Bytes: reference }, TargetImage: { Bytes: frame }, SimilarityThreshold: 96 }));
    return (FaceMatches?.length ?? 0) > 0;
  }
}
