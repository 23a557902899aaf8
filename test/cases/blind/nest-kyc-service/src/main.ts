// case: NestJS KYC: the selfie check sits behind a consent guard, the nightly duplicate search runs over everybody
// rules: no-biometric-without-consent, no-personal-data-in-logs
import { NestFactory } from '@nestjs/core';
import { ValidationPipe } from '@nestjs/common';
import { KycModule } from './kyc.module';

async function bootstrap() {
  const app = await NestFactory.create(KycModule);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true }));
  await app.listen(process.env.PORT ?? 3100);
}
bootstrap();
