import { DetectFacesCommand, IndexFacesCommand, RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const rekognition = new RekognitionClient({ region: 'eu-central-1' });
const visitors = 'store-visitors';

/** Takes a frame of the aisle camera: who is this, have they been here before, and are they in the mood to buy? */
export async function knowCustomer(frame: Uint8Array) {
  const { FaceDetails } = await rekognition.send(new DetectFacesCommand({ Image: { Bytes: frame }, Attributes: ['ALL'] }));
  const { FaceMatches } = await rekognition.send(new SearchFacesByImageCommand({ CollectionId: visitors, Image: { Bytes: frame } }));
  if (!FaceMatches?.length) {
    await rekognition.send(new IndexFacesCommand({ CollectionId: visitors, Image: { Bytes: frame } }));
  }
  const [face] = FaceDetails ?? [];
  return { visits: FaceMatches?.length ?? 0, gender: face?.Gender?.Value, age: face?.AgeRange?.Low, mood: face?.Emotions?.[0]?.Type };
}
