import Router from '@koa/router';
import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const rekognition = new RekognitionClient({ region: 'eu-central-1' });

export const lockers = new Router({ prefix: '/lockers' });

lockers.get('/free', (ctx) => {
  ctx.body = { free: 14 };
});

lockers.post('/open', async (ctx) => {
  const { photo } = ctx.request.body as { photo: string };
  const query = { CollectionId: 'gym-west', Image: { Bytes: Buffer.from(photo, 'base64') }, MaxFaces: 1 };
  const { FaceMatches } = await rekognition.send(new SearchFacesByImageCommand(query)); // expect: no-biometric-without-consent
  const owner = FaceMatches?.[0]?.Face?.ExternalImageId;
  ctx.body = { open: owner === ctx.state.memberId };
});
