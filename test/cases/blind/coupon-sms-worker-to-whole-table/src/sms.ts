import Dysmsapi, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
import { Config } from '@alicloud/openapi-client';

const client = new Dysmsapi(new Config({ accessKeyId: process.env.ALI_KEY, accessKeySecret: process.env.ALI_SECRET }));

export async function textCoupon(phone: string, couponTemplate: string, month: string) {
  const templateParam = JSON.stringify({ month, offer: '全场满 100 减 20' });
  const request = new SendSmsRequest({ phoneNumbers: phone, signName: '好茶', templateCode: couponTemplate, templateParam });
  await client.sendSms(request); // expect: no-marketing-without-consent
}
