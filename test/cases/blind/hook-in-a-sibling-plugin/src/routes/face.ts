import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import type { FastifyPluginAsync } from 'fastify';
import { pool } from '../pool';

const rekognition = new RekognitionClient({ region: process.env.AWS_REGION });

export const faceRoutes: FastifyPluginAsync = async (app) => {
  app.post<{ Body: { selfie: string } }>('/open-locker', async (request, reply) => {
    const { rows } = await pool.query('select portrait from members where id = $1', [request.headers['x-member-id']]);
    if (rows.length === 0) return reply.code(404).send({ code: 'UNKNOWN_MEMBER' });

    const input = {
      SourceImage: { Bytes: rows[0].portrait },
      TargetImage: { Bytes: Buffer.from(request.body.selfie, 'base64') },
      SimilarityThreshold: 96,
    };
    const { FaceMatches } = await rekognition.send(new CompareFacesCommand(input)); // expect: no-biometric-without-consent
    return { open: (FaceMatches?.length ?? 0) > 0 };
  });
};
