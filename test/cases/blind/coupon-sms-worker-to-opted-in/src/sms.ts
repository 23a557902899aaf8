import Dysmsapi, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
import { Config } from '@alicloud/openapi-client';

const client = new Dysmsapi(new Config({ accessKeyId: process.env.ALI_KEY, accessKeySecret: process.env.ALI_SECRET }));

export async function textCoupon(phone: string, month: string) {
  const templateParam = JSON.stringify({ month, offer: '全场满 100 减 20', stop: '拒收请回复R' });
  const request = new SendSmsRequest({ phoneNumbers: phone, signName: '好茶', templateCode: 'SMS_COUPON_MONTH', templateParam });
  await client.sendSms(request);
}
