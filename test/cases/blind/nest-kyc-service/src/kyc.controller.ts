import { Controller, Logger, Post, Req, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Applicant, BiometricConsent } from './entities';
import { BiometricConsentGuard } from './biometric-consent.guard';
import { KycService } from './kyc.service';

@Controller('kyc')
export class KycController {
  private readonly logger = new Logger(KycController.name);

  constructor(
    private readonly kyc: KycService,
    @InjectRepository(BiometricConsent)
    private readonly consents: Repository<BiometricConsent>,
    @InjectRepository(Applicant)
    private readonly applicants: Repository<Applicant>,
  ) {}

  @Post('biometric-consent')
  async agree(@Req() req: any) {
    await this.consents.save({
      applicantId: req.user.applicantId,
      kind: 'separate',
      purpose: 'selfie-match',
      textVersion: req.body.textVersion,
    });
    return { ok: true };
  }

  @UseGuards(BiometricConsentGuard)
  @Post('selfie-check')
  async selfieCheck(@Req() req: any) {
    const applicant = await this.applicants.findOneByOrFail({ id: req.user.applicantId });
    const similarity = await this.kyc.compareSelfie(applicant.selfieKey!, applicant.documentKey!);
    applicant.state = similarity > 90 ? 'checked' : 'review';
    await this.applicants.save(applicant);
    this.logger.log(`selfie check of ${applicant.id}: ${applicant.state}`);
    return { state: applicant.state };
  }

  /** somebody of the team looks at the passport in a call, no face matching */
  @Post('video-call')
  async videoCall(@Req() req: any) {
    await this.applicants.update(req.user.applicantId, { state: 'video-call' });
    return { state: 'video-call' };
  }
}
