// case: a queue worker texts a coupon to members whose stored consent to marketing still holds, with a way to stop
// rules: no-marketing-without-consent
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { MemberRepository } from './member.repository';
import { SMS_CLIENT, type SmsClient } from './sms.provider';

interface CouponJob {
  memberId: string;
  couponCode: string;
}

@Processor('coupon-campaign')
export class CouponProcessor extends WorkerHost {
  constructor(
    private readonly members: MemberRepository,
    @Inject(SMS_CLIENT) private readonly sms: SmsClient,
  ) {
    super();
  }

  async process(job: Job<CouponJob>): Promise<'sent' | 'skipped'> {
    const member = await this.members.byId(job.data.memberId);
    if (member.marketingConsent !== true) return 'skipped';

    // 模板正文以“拒收请回复R”结尾
    await this.sms.SendSms({
      SmsSdkAppId: '1400006666',
      SignName: '花园商城',
      TemplateId: '1922201',
      TemplateParamSet: [job.data.couponCode, '拒收请回复R'],
      PhoneNumberSet: [`+86${member.phone}`],
    });
    return 'sent';
  }
}
