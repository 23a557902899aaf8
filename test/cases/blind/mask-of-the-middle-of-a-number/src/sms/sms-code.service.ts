// case: the log line has a phone number whose middle is replaced by stars
// rules: no-personal-data-in-logs

import { Injectable, Logger } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { shorten } from './shorten';
import { SmsGateway } from './sms-gateway';

@Injectable()
export class SmsCodeService {
  private readonly logger = new Logger(SmsCodeService.name);
  private readonly codes = new Map<string, string>();

  constructor(private readonly gateway: SmsGateway) {}

  async send(phone: string): Promise<void> {
    const code = String(randomInt(100_000, 999_999));
    this.codes.set(phone, code);
    const { requestId, status } = await this.gateway.deliver(phone, 'SMS_LOGIN', { code });
    this.logger.log(`短信 ${requestId} ${status}`);
    if (status !== 'OK') this.logger.warn(`发送失败 ${shorten(phone)}`);
  }
}
