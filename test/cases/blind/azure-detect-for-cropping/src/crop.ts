// case: the service only tells where the face is, so that the picture can be cropped
// rules: no-biometric-without-consent, no-biometric-attribute-inference

import createFaceClient, { isUnexpected } from '@azure-rest/ai-vision-face';
import { AzureKeyCredential } from '@azure/core-auth';
import sharp from 'sharp';

const client = createFaceClient(process.env.FACE_ENDPOINT!, new AzureKeyCredential(process.env.FACE_KEY!));

const query = { detectionModel: 'detection_03', returnFaceId: false, returnFaceLandmarks: false } as const;

export async function cropToFace(picture: Buffer): Promise<Buffer> {
  const reply = await client.path('/detect').post({
    contentType: 'application/octet-stream',
    queryParameters: query,
    body: picture,
  });
  if (isUnexpected(reply) || reply.body.length === 0) return picture;
  const { left, top, width, height } = reply.body[0].faceRectangle;
  return sharp(picture).extract({ left, top, width, height }).toBuffer();
}
