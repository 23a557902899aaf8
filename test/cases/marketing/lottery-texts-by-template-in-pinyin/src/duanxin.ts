// case: 抽奖活动的短信按模板发给所有注册用户，未检查是否同意
// rules: no-marketing-without-consent
import Dysms, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
import { db } from './db';

const client = new Dysms({ endpoint: 'dysmsapi.aliyuncs.com' });

export async function qunfa() {
  const yonghu = await db.query('select phone from yonghu');
  for (const { phone } of yonghu) {
    await client.sendSms(new SendSmsRequest({ phoneNumbers: phone, signName: '小店', templateCode: 'SMS_HUODONG_CHOUJIANG' })); // expect: no-marketing-without-consent
  }
}

export async function tixing(phone: string) {
  await client.sendSms(new SendSmsRequest({ phoneNumbers: phone, signName: '小店', templateCode: 'SMS_HUODONG_TIXING', templateParam: JSON.stringify({ time: '19:30' }) }));
}
