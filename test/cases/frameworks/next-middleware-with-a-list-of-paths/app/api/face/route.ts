import { RekognitionClient, CompareFacesCommand } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function POST(request: Request) {
  const form = await request.formData();
  const picture = new Uint8Array(await (form.get('picture') as File).arrayBuffer());
  const result = await client.send(new CompareFacesCommand({ SourceImage: { Bytes: picture }, TargetImage: { S3Object: { Bucket: 'b', Name: 'n' } } }));
  return Response.json({ same: (result.FaceMatches ?? []).length > 0 });
}
