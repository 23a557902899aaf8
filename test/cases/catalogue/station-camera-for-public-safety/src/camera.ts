// case: a camera in a station looks for missing persons, for public safety and with signs
// rules: no-public-space-recognition
import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const rekognition = new RekognitionClient({ region: 'cn-north-1' });

export async function missing(frame: Uint8Array) {
  const answer = await rekognition.send(
    new SearchFacesByImageCommand({ CollectionId: 'missing-persons', Image: { Bytes: frame } }),
  );
  return answer.FaceMatches?.[0]?.Face?.ExternalImageId ?? null;
}
