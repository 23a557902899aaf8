// case: a consent that was only requested passes for one that was given
// rules: no-biometric-without-consent
import type { FastifyInstance } from 'fastify';
import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { latestFaceRecord } from './latest-face-record';

const rekognition = new RekognitionClient({ region: 'eu-west-1' });
const OPEN_STATES = ['requested', 'given'];

export async function faceRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Params: { memberId: string }; Body: { photo: string } }>('/members/:memberId/face', async (request, reply) => {
    const { memberId } = request.params;
    const record = await latestFaceRecord(memberId);
    if (!record || !OPEN_STATES.includes(record.state)) {
      return reply.code(409).send({ next: 'card' });
    }
    const Image = { Bytes: Buffer.from(request.body.photo, 'base64') };
    await rekognition.send(new IndexFacesCommand({ CollectionId: 'pool', ExternalImageId: memberId, Image })); // expect: no-biometric-without-consent
    return reply.code(204).send();
  });
}
