import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Applicant, BiometricConsent } from './entities';
import { KycController } from './kyc.controller';
import { SupportController } from './support.controller';
import { KycService } from './kyc.service';
import { DuplicateJob } from './duplicate.job';
import { BiometricConsentGuard } from './biometric-consent.guard';

@Module({
  imports: [
    ScheduleModule.forRoot(),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities: [Applicant, BiometricConsent],
    }),
    TypeOrmModule.forFeature([Applicant, BiometricConsent]),
  ],
  controllers: [KycController, SupportController],
  providers: [KycService, DuplicateJob, BiometricConsentGuard],
})
export class KycModule {}
