import { CanActivate, ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { BiometricConsent } from './entities';

@Injectable()
export class BiometricConsentGuard implements CanActivate {
  constructor(
    @InjectRepository(BiometricConsent)
    private readonly consents: Repository<BiometricConsent>,
  ) {}

  async canActivate(ctx: ExecutionContext): Promise<boolean> {
    const req = ctx.switchToHttp().getRequest();
    const consent = await this.consents.findOne({
      where: {
        applicantId: req.user.applicantId,
        kind: 'separate',
        purpose: 'selfie-match',
        withdrawnAt: IsNull(),
      },
    });
    if (!consent) {
      throw new ForbiddenException({ code: 'NO_BIOMETRIC_CONSENT', next: '/kyc/video-call' });
    }
    return true;
  }
}
