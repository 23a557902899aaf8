import { SetMetadata } from '@nestjs/common';

export const CONSENT_KEY = 'required-consent';

export const RequireConsent = (category: string) => SetMetadata(CONSENT_KEY, { category, kind: 'separate' });
