import vision from '@google-cloud/vision';

const client = new vision.ImageAnnotatorClient();

export async function facesIn(path: string) {
  const [answer] = await client.faceDetection(path);
  return answer.faceAnnotations ?? [];
}
