import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({ region: 'ap-east-1' });

export async function faceSeenBefore(portrait: Uint8Array): Promise<boolean> {
  const query = { CollectionId: 'buyers', Image: { Bytes: portrait }, MaxFaces: 1 };
  const reply = await client.send(new SearchFacesByImageCommand(query));
  return (reply.FaceMatches ?? []).length > 0;
}
