import { SetMetadata } from '@nestjs/common';

export const CONSENT_CATEGORY = 'consent:category';

export const RequireConsent = (category: 'face' | 'voice') => SetMetadata(CONSENT_CATEGORY, category);
