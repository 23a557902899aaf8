// case: a nightly task texts an advertisement to every customer in the table
// rules: no-marketing-without-consent

import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Customer } from './customer.entity';
import { SmsClient } from './sms-client';

const TEMPLATE_PROMO = '双十一优惠活动';

@Injectable()
export class DoubleElevenTask {
  constructor(
    @InjectRepository(Customer) private readonly customers: Repository<Customer>,
    private readonly sms: SmsClient,
  ) {}

  @Cron('0 20 10 11 *')
  async run(): Promise<void> {
    const customers = await this.customers.find({ where: { status: 'active' } });
    const PhoneNumberSet = customers.map((customer) => `+86${customer.phone}`);
    await this.sms.client.SendSms({ SmsSdkAppId: '1400001', SignName: '果园商城', TemplateId: this.sms.templates[TEMPLATE_PROMO], PhoneNumberSet }); // expect: no-marketing-without-consent
  }
}
