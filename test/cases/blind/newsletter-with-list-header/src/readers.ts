import { MongoClient } from 'mongodb';

export interface Reader {
  _id: string;
  email: string;
  consents: { marketing: boolean; at: Date; text: string };
}

const mongo = new MongoClient(process.env.MONGO_URL!);

export async function readers(): Promise<Reader[]> {
  return mongo.db('garden').collection<Reader>('readers').find().toArray();
}
