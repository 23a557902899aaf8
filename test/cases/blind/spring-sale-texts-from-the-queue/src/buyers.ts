import { MongoClient } from 'mongodb';

export interface Buyer {
  _id: string;
  phone: string;
  city: string;
}

const mongo = new MongoClient(process.env.MONGO_URL!);

export async function buyersIn(city: string): Promise<Buyer[]> {
  return mongo.db('shop').collection<Buyer>('buyers').find({ city }).toArray();
}
