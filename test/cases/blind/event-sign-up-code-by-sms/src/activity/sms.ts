import { sms } from 'tencentcloud-sdk-nodejs';

const client = new sms.v20210111.Client({
  credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
  region: 'ap-guangzhou',
});

// 模板：您的活动报名验证码为 {1}，5 分钟内有效
export async function textCode(phone: string, code: string) {
  await client.SendSms({
    SmsSdkAppId: '1400000000',
    SignName: '跑团',
    TemplateId: '1110001',
    PhoneNumberSet: [`+86${phone}`],
    TemplateParamSet: [code],
  });
}
