// case: the comparison runs only when the person's own record says separate consent to face data is given
// rules: no-biometric-without-consent
import { ForbiddenException, Injectable } from '@nestjs/common';
import { iai } from 'tencentcloud-sdk-nodejs';
import { SeparateConsentService } from './separate-consent.service';

@Injectable()
export class FaceVerifyService {
  private readonly client = new iai.v20200303.Client({
    credential: { secretId: process.env.TC_ID, secretKey: process.env.TC_KEY },
    region: 'ap-shanghai',
  });

  constructor(private readonly consents: SeparateConsentService) {}

  async verify(memberId: string, image: string): Promise<boolean> {
    if (!(await this.consents.hasSeparateConsent(memberId, 'face'))) {
      throw new ForbiddenException('请使用短信验证码');
    }
    const reply = await this.client.VerifyFace({ PersonId: memberId, Image: image });
    return reply.IsMatch === true;
  }
}
