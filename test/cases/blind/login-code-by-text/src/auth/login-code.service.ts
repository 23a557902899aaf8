// case: a text carries the code that the person at the login page has just asked for
// rules: no-marketing-without-consent

import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { CodeStore } from './code-store';
import { SmsClient } from './sms-client';

const TEMPLATE_LOGIN = '登录验证码';

@Injectable()
export class LoginCodeService {
  constructor(
    private readonly codes: CodeStore,
    private readonly sms: SmsClient,
  ) {}

  async send(phone: string): Promise<void> {
    const code = String(randomInt(100_000, 999_999));
    this.codes.put(phone, code);
    await this.sms.client.SendSms({ SmsSdkAppId: '1400001', SignName: '果园商城', TemplateId: this.sms.templates[TEMPLATE_LOGIN], PhoneNumberSet: [`+86${phone}`], TemplateParamSet: [code, '5'] });
  }
}
