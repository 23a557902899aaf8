import { FaceClient } from '@azure/cognitiveservices-face';

export async function seenBefore(client: FaceClient, faceId: string): Promise<boolean> {
  const similar = await client.face.findSimilar(faceId, { faceListId: 'visitors' });
  return similar.length > 0;
}
