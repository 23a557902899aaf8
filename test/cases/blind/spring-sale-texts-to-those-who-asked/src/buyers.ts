import { MongoClient } from 'mongodb';

export interface Buyer {
  _id: string;
  phone: string;
  city: string;
  consents: { marketing: { status: 'given' | 'withdrawn' | 'unasked'; at: Date } };
}

const mongo = new MongoClient(process.env.MONGO_URL!);

export async function buyersIn(city: string): Promise<Buyer[]> {
  return mongo.db('shop').collection<Buyer>('buyers').find({ city, 'consents.marketing.status': 'given' }).toArray();
}
