import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'answers', encryptionKey: 'device' });

type Answer = 'yes' | 'no' | 'open';
export type Topic = 'newsletter' | 'personalised';

export function answers(): Record<Topic, Answer> {
  const read = (topic: Topic) => (storage.getString(topic) ?? 'open') as Answer;
  return { newsletter: read('newsletter'), personalised: read('personalised') };
}

export function keep(topic: Topic, on: boolean): void {
  storage.set(topic, on ? 'yes' : 'no');
}
