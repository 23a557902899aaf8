import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({ region: 'ap-southeast-1' });

export async function faceSimilarity(resident: string, frame: string): Promise<number> {
  const source = { S3Object: { Bucket: 'resident-faces', Name: `${resident}.jpg` } };
  const { FaceMatches } = await client.send(new CompareFacesCommand({ SourceImage: source, TargetImage: { Bytes: Buffer.from(frame, 'base64') } }));
  return FaceMatches?.[0]?.Similarity ?? 0;
}
