import { db } from './db';

export interface Rider {
  id: string;
  isReturning: boolean;
  isNewUser: boolean;
}

export async function loadRider(id: string): Promise<Rider> {
  const [row] = await db('riders').where({ id }).select('id', 'is_returning', 'is_new_user');
  return { id: row.id, isReturning: row.is_returning, isNewUser: row.is_new_user };
}
