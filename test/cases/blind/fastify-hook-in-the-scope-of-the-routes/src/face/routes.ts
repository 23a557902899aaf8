import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import type { FastifyInstance } from 'fastify';
import { enrolledPicture, openLocker } from '../db';

const rekognition = new RekognitionClient({ region: 'eu-central-1' });

export async function faceRoutes(app: FastifyInstance) {
  app.post<{ Params: { id: string }; Body: { picture: string } }>('/:id/open', async (request, reply) => {
    const live = Buffer.from(request.body.picture, 'base64');
    const known = await enrolledPicture(request.memberId);
    const { FaceMatches } = await rekognition.send(new CompareFacesCommand({ SourceImage: { Bytes: known }, TargetImage: { Bytes: live } }));
    if (!FaceMatches?.length) return reply.code(403).send();
    await openLocker(request.params.id);
    return { open: true };
  });
}
