import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { PrismaClient } from '@prisma/client';

export interface Member {
  id: string;
  tier: 'basic' | 'plus' | 'gold';
  card: string;
}

const prisma = new PrismaClient();
const rekognition = new RekognitionClient({ region: 'eu-central-1' });

export function memberByCard(card: string): Promise<Member | undefined> {
  return prisma.member.findUnique({ where: { card } });
}

/** The collection holds only members who enrolled at the desk with a consent form of its own. */
export async function memberByFace(photo: Uint8Array): Promise<Member | undefined> {
  const found = await rekognition.send(new SearchFacesByImageCommand({ CollectionId: 'members', Image: { Bytes: photo }, MaxFaces: 1 }));
  const id = found.FaceMatches?.[0]?.Face?.ExternalImageId;
  return id ? prisma.member.findUnique({ where: { id } }) : undefined;
}
