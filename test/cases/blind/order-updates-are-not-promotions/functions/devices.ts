import { getFirestore } from 'firebase-admin/firestore';

export interface Device {
  token: string;
  settings: { orderUpdates: boolean; promotionsOptIn: boolean };
}

export async function devices(): Promise<Device[]> {
  const snapshot = await getFirestore().collection('devices').get();
  return snapshot.docs.map((doc) => doc.data() as Device);
}
