import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({ region: 'ap-east-1' });

export async function isSamePerson(member: string, frame: Buffer): Promise<boolean> {
  const source = { S3Object: { Bucket: 'member-portraits', Name: `${member}.jpg` } };
  const { FaceMatches = [] } = await client.send(new CompareFacesCommand({ SourceImage: source, TargetImage: { Bytes: frame } }));
  return FaceMatches.length === 1;
}
