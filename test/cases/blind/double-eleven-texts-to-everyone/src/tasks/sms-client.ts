import { Injectable } from '@nestjs/common';
import * as tencentcloud from 'tencentcloud-sdk-nodejs';

@Injectable()
export class SmsClient {
  readonly templates: Record<string, string> = { 双十一优惠活动: '2204417', 登录验证码: '2204401' };

  readonly client = new tencentcloud.sms.v20210111.Client({
    credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
    region: 'ap-guangzhou',
  });
}
