import type { Provider } from '@nestjs/common';
import { sms } from 'tencentcloud-sdk-nodejs';

export const SMS_CLIENT = Symbol('sms-client');

const Client = sms.v20210111.Client;
export type SmsClient = InstanceType<typeof Client>;

export const smsProvider: Provider = {
  provide: SMS_CLIENT,
  useFactory: (): SmsClient =>
    new Client({ credential: { secretId: process.env.TENCENT_ID, secretKey: process.env.TENCENT_KEY }, region: 'ap-guangzhou' }),
};
