import { SetMetadata } from '@nestjs/common';

export const SEPARATE_CONSENT = 'separate-consent';

export const RequireSeparateConsent = (category: string) => SetMetadata(SEPARATE_CONSENT, category);
