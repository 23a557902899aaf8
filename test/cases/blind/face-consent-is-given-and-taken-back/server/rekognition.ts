import { DeleteFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { prisma } from './prisma';

const client = new RekognitionClient({ region: 'eu-west-1' });

export async function deleteFace(userId: string): Promise<void> {
  const enrolled = await prisma.enrolment.findMany({ where: { userId }, select: { faceId: true } });
  if (enrolled.length === 0) return;
  await client.send(new DeleteFacesCommand({ CollectionId: 'entrance', FaceIds: enrolled.map(({ faceId }) => faceId) }));
}
