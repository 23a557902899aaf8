import { EventEmitter } from 'node:events';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';

const client = new tencentcloud.iai.v20200303.Client({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-shanghai',
});

export interface Arrival {
  basketId: string;
  knownFace: boolean;
}

export const door = new EventEmitter<{ arrival: [Arrival] }>();

export async function onSnapshot(basketId: string, Image: string): Promise<void> {
  const { Results } = await client.SearchFaces({ GroupIds: ['store-17'], Image, MaxPersonNum: 1 });
  const candidate = Results?.[0]?.Candidates?.[0];
  door.emit('arrival', { basketId, knownFace: (candidate?.Score ?? 0) > 80 });
}
