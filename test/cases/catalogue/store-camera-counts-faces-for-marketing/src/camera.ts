// case: a camera in a shop recognises who comes in, to see who returns
import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const rekognition = new RekognitionClient({ region: 'cn-north-1' });

export async function whoIsIt(frame: Uint8Array) {
  const answer = await rekognition.send( // expect: no-public-space-recognition
    new SearchFacesByImageCommand({ CollectionId: 'shop-guests', Image: { Bytes: frame } }),
  );
  return answer.FaceMatches?.[0]?.Face?.FaceId ?? null;
}
