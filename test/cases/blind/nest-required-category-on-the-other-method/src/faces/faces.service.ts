import { Injectable } from '@nestjs/common';
import { DeleteFacesCommand, IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

@Injectable()
export class FacesService {
  private readonly rekognition = new RekognitionClient({ region: 'eu-west-1' });

  async enrol(userId: string, portrait: Buffer): Promise<{ faces: number }> {
    const input = { CollectionId: 'staff-door', ExternalImageId: userId, Image: { Bytes: portrait } };
    const reply = await this.rekognition.send(new IndexFacesCommand(input)); // expect: no-biometric-without-consent
    return { faces: reply.FaceRecords?.length ?? 0 };
  }

  async remove(faceId: string): Promise<void> {
    await this.rekognition.send(new DeleteFacesCommand({ CollectionId: 'staff-door', FaceIds: [faceId] }));
  }
}
