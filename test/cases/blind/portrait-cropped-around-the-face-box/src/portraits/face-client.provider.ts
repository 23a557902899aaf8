import type { Provider } from '@nestjs/common';
import { iai } from 'tencentcloud-sdk-nodejs';

export const FACE_CLIENT = Symbol('face-client');

const Client = iai.v20200303.Client;
export type FaceClient = InstanceType<typeof Client>;

export const faceClientProvider: Provider = {
  provide: FACE_CLIENT,
  useFactory: (): FaceClient =>
    new Client({
      credential: { secretId: process.env.TENCENT_ID, secretKey: process.env.TENCENT_KEY },
      region: 'ap-shanghai',
    }),
};
