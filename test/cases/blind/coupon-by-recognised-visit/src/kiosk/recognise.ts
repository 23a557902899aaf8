import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({ region: 'ap-east-1' });

export interface Visit {
  seenBefore: boolean;
  confidence: number;
}

export async function recognise(frame: Buffer): Promise<Visit> {
  const { FaceMatches = [] } = await client.send(new SearchFacesByImageCommand({ CollectionId: 'showroom', Image: { Bytes: frame } }));
  return { seenBefore: FaceMatches.length > 0, confidence: FaceMatches[0]?.Similarity ?? 0 };
}
