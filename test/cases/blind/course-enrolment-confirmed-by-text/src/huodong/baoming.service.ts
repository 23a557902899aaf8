// case: 短信确认用户自己报名的活动，模板名里有 HUODONG，但不是营销
// rules: no-marketing-without-consent
import { Injectable, NotFoundException } from '@nestjs/common';
import Dysms, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
import { BaomingRepository } from './baoming.repository';

@Injectable()
export class BaomingService {
  constructor(
    private readonly sms: Dysms,
    private readonly baoming: BaomingRepository,
  ) {}

  /** 活动报名成功通知 */
  async confirm(baomingId: string) {
    const record = await this.baoming.byId(baomingId);
    if (!record) throw new NotFoundException();
    await this.sms.sendSms(new SendSmsRequest({ phoneNumbers: record.phone, signName: '市图书馆', templateCode: 'SMS_HUODONG_QUEREN', templateParam: JSON.stringify({ title: record.title, time: record.startsAt }) }));
    await this.baoming.markNotified(baomingId);
  }
}
