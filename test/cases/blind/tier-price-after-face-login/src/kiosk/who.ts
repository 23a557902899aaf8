import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { pool } from './pool';

const rekognition = new RekognitionClient({ region: 'eu-central-1' });

export interface Member {
  id: string;
  tier: 'basic' | 'silver' | 'gold';
}

async function load(id: string): Promise<Member | undefined> {
  const { rows } = await pool.query('select id, tier from members where id = $1', [id]);
  return rows[0];
}

export async function byCard(cardNumber: string): Promise<Member | undefined> {
  const { rows } = await pool.query('select id, tier from members where card_number = $1', [cardNumber]);
  return rows[0];
}

export async function byFace(photo: Buffer): Promise<Member | undefined> {
  const { FaceMatches } = await rekognition.send(new SearchFacesByImageCommand({ CollectionId: 'members-opted-in', Image: { Bytes: photo } }));
  const id = FaceMatches?.[0]?.Face?.ExternalImageId;
  return id ? load(id) : undefined;
}
